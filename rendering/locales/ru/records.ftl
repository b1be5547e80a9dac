### Исправление, отзыв и отмена, как их видят редакторы; причины показываются и читателям.

menu-correct = исправить заявление: /correct 31
menu-withdraw = убрать заявление из ответов: /withdraw 31
menu-undo = отменить ваше последнее действие
menu-audit = кто, что и когда делал с заявлением: /audit 31

correct-title = № { $number }: что изменить?
record-merged = № { $asked } объединено с № { $number }.
correct-what = { $what ->
    [s] Кто сказал
    [w] Сторона
    [p] Место
    [d] День
    [t] Тема
    [x] Слова
    [n] Утверждение
    [r] Должность
   *[l] Написание
}
correct-ask = Тема, должность и написание меняются без уведомлений. Об остальном узнают те, кому заявление показано: { $readers ->
    [0] пока никто
    [one] { $readers } чат
    [few] { $readers } чата
   *[other] { $readers } чатов
}.
stance = { $stance ->
    [denies] отрицает
   *[asserts] утверждает
}
correct-type = { $what ->
    [x] Напишите слова точно так, как они стоят в этом предложении:
    [r] Напишите должность или -, если её нет.
    [l] Напишите имя так, как его следует писать.
    [s] Напишите имя человека или название ведомства, которое это сказало.
    [p] Напишите название места или несколько названий через запятую.
   *[d] Напишите день, например 8 ноября или 08.11.2025.
}
correct-type-again = { $what ->
    [x] Слов «{ $typed }» в предложении в таком виде нет. Скопируйте их оттуда.
    [p] Не знаю ровно одного места «{ $typed }». Добавьте район, например «Покровское, Синельниковский район».
    [d] Не могу прочитать день «{ $typed }». Напишите его, например, как 8 ноября или 08.11.2025.
   *[s] «{ $typed }» сюда не подходит.
}
corrected = № { $number } исправлено. { $change }
told-silently = Никого не уведомляем.
told-at = { $readers ->
    [0] Его никому не показывали, так что уведомлять некого.
    [one] { $readers } чат, который его видел, узнает в { $time }.
    [few] { $readers } чата, которые его видели, узнают в { $time }.
   *[other] { $readers } чатов, которые его видели, узнают в { $time }.
}
undo-until = Отменить, до { $time }
undo-button = Отменить
correct-overtaken = № { $number } тем временем изменил кто-то другой; ваше изменение не внесено.
correct-again = Посмотреть ещё раз
withdraw-title = Отозвать № { $number }: почему?
withdraw-ask = Его не будет в ответах, а в записи останется причина. Узнают те, кому его показали: { $readers ->
    [0] пока никто
    [one] { $readers } чат
    [few] { $readers } чата
   *[other] { $readers } чатов
}.
withdraw-button = { $reason ->
    [removed] Издание его убрало
    [misread] Статья прочитана неверно
    [duplicate] Оно там дважды
   *[unsafe] Опасно публиковать
}
withdraw-type = Напишите причину. Её увидят читатели.
reason = { $reason ->
    [removed] издание убрало это предложение из статьи
    [misread] бот неверно прочитал статью
    [duplicate] оно есть там второй раз
    [unsafe] оно может кому-то навредить
   *[undone] отменено
}
withdrawn = № { $number } отозвано: { $reason }.
record-state = { $state ->
    [draft] № { $number } ждёт как черновик: /review
    [withdrawn] № { $number } отозвано.
    [dropped] № { $number } отброшено ещё черновиком.
   *[unknown] Заявления № { $number } нет.
}
record-usage = Напишите номер заявления: /{ $command } 31
act = { $kind ->
    [publish] опубликовано заявлений: { $count }
    [drop] отброшено черновиков: { $count }
    [split] перепечатка стала отдельным заявлением
    [correct] исправлено заявлений: { $count }
    [withdraw] отозвано заявлений: { $count }
    [take_down] снято: { $about }, заявлений: { $count }
    [merge_speakers] { $about }: объединено с другим человеком или ведомством
    [split_speaker] { $about }: снова отдельно
    [merge_statements] заявления объединены
    [source] изменено: { $about }
   *[import] загружено: { $about }
}
undone = Отменено: { $what } ({ $time }). { $told ->
    [late] Читателей уже уведомили, поэтому уведомим и об этом.
    [silent] Никого ещё не уведомили, и не уведомим.
   *[none] Читателей об этом не уведомляли.
}
undo-nothing = Отменять пока нечего.
undo-refused = Не отменено: { $what }. С тех пор это изменил кто-то другой; исправьте вместо этого.
undo-not-last = Это не ваше последнее действие. /undo отменяет действия одно за другим.
audit-title = № { $number }: что с ним делали
audit-line = { $time } · { $what } · { $who }
audit-kind = { $kind ->
    [found] найдено
    [publish] опубликовано
    [published] опубликовано
    [drop] отброшено
    [split] отделено
    [correct] исправлено
    [corrected] исправлено
    [withdraw] отозвано
    [withdrawn] отозвано
    [take_down] снято
    [merge_statements] объединено
    [undo] отменено
   *[import] загружено
}

## Издания, люди и ведомства

menu-speakers = объединить или разделить тех, кто говорит: /speakers Липа
menu-sources = оценка, принадлежность и голос изданий
menu-takedown = снять издание или статью: /takedown АДРЕС

sources-title = { $count ->
    [0] Изданий в базе ещё нет.
   *[other] Изданий: { $count }
}
source-line = { $name } · { $grade } · статей: { $articles }, заявлений: { $statements }
source-none = нет
source-grade = Оценка: { $grade } (только для редакторов)
source-party = Принадлежит к: { $party }
source-voice = Собственные слова издания — это слова: { $voice }
source-counts = Статей: { $articles }, опубликованных заявлений: { $statements }
source-grades = A: всегда надёжно, B: обычно, C: довольно, D: обычно нет, E: ненадёжно, F: оценить нельзя.
source-no-party = ни одной стороны
source-ask-voice = Чьи слова?
source-no-voice = Ничьи
source-type-voice = Напишите, чьими словами является собственный текст издания.
takedown-button = Снять
takedown-ask = { $scope ->
    [article] Снять статью { $what }? Её заявлений не будет в ответах, а те, кому их показали, об этом узнают. Почему?
   *[source] Снять всё из издания { $what }? Заявлений, которых не будет в ответах: { $count }; те, кому их показали, об этом узнают. Почему?
}
taken-down = { $count ->
    [0] { $what }: в ответах нет ни одного заявления оттуда, поэтому снимать было нечего и сообщать некому.
   *[other] { $what }: снято, заявлений: { $count }. Читатели узнают в { $time }; до тех пор /undo отменит это так, что никто не узнает.
}
takedown-usage = Напишите название издания или адрес статьи: /takedown https://…
takedown-unknown = Ни издания, ни статьи «{ $name }» в базе нет.
speakers-usage = Напишите часть имени: /speakers Липа
speakers-unknown = Никого с именем «{ $name }» в базе нет.
speakers-title = Люди и ведомства
speaker-line = № { $number } <b>{ $name }</b> · { $kind }, { $side } · заявлений: { $statements }
speaker-kind = { $kind ->
    [official] должностное лицо или ведомство
    [military] военные
    [expert] эксперт
    [monitor] наблюдатели
    [aid] гуманитарная организация
    [resident] жители
   *[unnamed] без имени
}
speaker-merge = Объединить с другими
speaker-type-merge = Напишите имя того человека или название ведомства, которым это является на самом деле.
speaker-merge-into = Кто на самом деле { $name }?
speaker-merged = { $name } — отныне это { $into }; сами слова не меняются.
speaker-not-merged = Ничего не объединено: кто-то из них уже указывает на другого, или они разных сторон либо видов и сказали слишком много.
speaker-points-on = Указывает на: { $name }.
speaker-split = Отделить: { $name }
speaker-split-off = { $name } — снова отдельно.
