### Что редакторы видят о прочитанной статье: её карточка и заявления по одному.

## Карточка

language-name = { $language ->
    [uk] украинский
    [ru] русский
   *[en] английский
}
card-nothing = В ней ничего не найдено.
card-found = Найдено { $count }: с указанием, чьи слова, { $said } ({ $speakers }), собственных слов издания { $own }.
card-unnamed = Из них без имени: { $count }.
card-known = { $count ->
    [0] Известных раньше нет.
   *[other] Известных раньше: { $count }.
}
card-sure = <b>Уверенно: { $count }</b>
card-look = <b>Проверить: { $count }</b>
card-own = <b>Не взято: { $count }</b>, собственные слова издания
card-published = <b>Опубликовано: { $count }</b>, уже в ответах
card-dropped = <b>Отброшено: { $count }</b>
card-further = и ещё { $count }
card-twin = № { $number } известно: те же слова того же дня от того же лица, { $outlet } ({ $day }). { $here } добавлено как ещё одно издание.
card-done = Ничего из неё больше не ждёт.
card-just-published = Опубликовано: { $count }, уже в ответах. Подписчикам сообщат в { $time }.
card-undone = Возвращено: { $count }. Никому об этом не сообщено.
card-undone-late = Возвращено: { $count }. Читателям уже сообщили; им сообщат и об этом.
card-not-undone = Ничего не возвращено: это уже сделано или с тех пор вы сделали что-то другое. /undo возвращает последнее ваше действие.
card-just-dropped = Отброшено черновиков: { $count }.
card-just-split = № { $number } теперь отдельное заявление, № { $twin }, и ждёт вас.
card-drop-sure = Отбросить черновики этой статьи ({ $count })? Опубликованное останется.
doubt = { $doubt ->
    [day] день
    [implied_place] место
    [place] название, возможно места
    [speaker_by_pronoun] лицо по «он», «она»
    [unnamed_speaker] без имени
    [no_cue] нет слова речи
    [marks] кавычки
    [nested] цитата в цитате
    [side] сторона
    [coordinates] координаты
    [address] адрес
    [unit_position] позиция подразделения
    [private_person] частное лицо
    [prisoner] пленный
    [minor] ребёнок
   *[casualty] имя пострадавшего или погибшего
}
doubt-count = { $what }: { $count }

## Одно заявление

item-title = { $position } из { $count } · № { $number }
item-question = { $doubt ->
    [day] какого дня?
    [implied_place] имеется ли в виду место?
    [place] это название места и какого?
    [speaker_by_pronoun] о ком речь?
    [unnamed_speaker] кто это сказал?
    [no_cue] это чьи-то слова или рассказ?
    [marks] чьи слова в кавычках?
    [nested] кто это сказал?
    [side] чья сторона?
    [coordinates] координаты: можно ли публиковать?
    [address] адрес: можно ли публиковать?
    [unit_position] позиция: можно ли публиковать?
    [private_person] частное лицо: можно ли публиковать?
    [prisoner] пленный: можно ли публиковать?
    [minor] ребёнок: можно ли публиковать?
   *[casualty] пострадавший или погибший: можно ли публиковать?
}
item-changed = изменено, с тех пор как отброшено
item-in-place-of = № { $number }, отброшенный редактором: { $words }
item-sure = сомнений нет
item-direct = прямая речь
item-reported = пересказ
item-own = собственные слова издания
item-denies = отрицание
item-speaker = Кто говорит: { $what }
item-side = Сторона: { $what }
item-place = Место: { $what }
item-day = День: { $what }
item-topic = Тема: { $what }
item-none = { $field ->
    [s] само издание
    [w] нет
    [p] нет
    [d] не указан
   *[t] нет
}
item-day-unknown = не указан; { $published }
item-before = Предложение перед: { $words }
item-this = <b>Это предложение</b>: { $words }
item-after = Предложение после: { $words }
item-state = { $state ->
    [published] Опубликовано
    [withdrawn] Отозвано
    [dropped] Отброшено
   *[draft] Изменено
} в { $time }, { $who ->
    [you] это сделали вы.
    [editor] это сделал другой редактор.
   *[machine] это сделала программа.
}
item-corrected = № { $number } исправлено. { $change }. Читателям, которым это показано, сообщат.
item-choose = { $field ->
    [s] Кто это сказал?
    [w] На чьей стороне это лицо?
    [p] О каком месте речь?
    [d] В какой день это сказано?
   *[t] О чём это?
}
item-type = { $field ->
    [s] Напишите имя человека или название ведомства, чьи это слова.
    [w] Напишите сторону.
    [p] Напишите название места или нескольких через запятую.
    [d] Напишите день, например 8 ноября или 08.11.2025.
   *[t] Напишите тему.
}
item-type-place-again = Не знаю ровно одного места «{ $typed }». Допишите район, например «Покровское, Синельниковский район».
item-type-day-again = Не понимаю дня «{ $typed }». Напишите, например, 8 ноября или 08.11.2025; день не может быть в будущем.

## Два редактора одновременно

overtaken-all = { $who ->
    [you] Вы уже изменили эту статью в { $time }. Ничего не сделано дважды: вот её состояние.
    [editor] Другой редактор изменил эту статью в { $time }. Ничего из вашего не сделано: вот её состояние.
   *[machine] Статья изменилась в { $time }. Ничего не сделано: вот её состояние.
}
overtaken-published = { $who ->
    [you] Вы уже опубликовали их в { $time }.
   *[editor] Другой редактор опубликовал их ({ $count }) в { $time }.
}
overtaken-one = { $state ->
    [published] { $who ->
        [you] Вы уже опубликовали № { $number } в { $time }.
       *[editor] Другой редактор опубликовал № { $number } в { $time }.
    }
    [withdrawn] № { $number } отозвано в { $time }.
    [dropped] { $who ->
        [you] Вы уже отбросили № { $number } в { $time }.
       *[editor] Другой редактор отбросил № { $number } в { $time }.
    }
   *[draft] { $who ->
        [you] Вы изменили № { $number } в { $time }.
       *[editor] Другой редактор изменил № { $number } в { $time }.
    }
}
overtaken-change = Изменение, которое сделали вы ({ $change }), не сохранено.
overtaken-gone = Этой статьи больше нет.

## Что ждёт

review-title = <b>Ждёт редактора</b>
review-nothing = Ничего не ждёт редактора.
review-articles = Статей с черновиками: { $count }
review-article = { $outlet }, { $day }: { $title } ({ $count })

## Кнопки

button-publish = Опубликовать { $count }
button-look = Проверить { $count }
button-see-all = Показать все { $count }
button-drop-article = Отбросить статью
button-drop-yes = Отбросить черновики: { $count }
button-back = Назад к статье
button-accept = Принять
button-drop = Отбросить
button-restore = Вернуть
button-other = Другое
button-field = { $field ->
    [s] Кто говорит
    [w] Сторона
    [p] Место
    [d] День
   *[t] Тема
}
button-choose-none = { $field ->
    [s] Само издание
    [w] Без стороны
    [p] Без места
    [d] Не указан
   *[t] Нет
}
button-undo = Отменить, до { $time }
button-correct = Сделать исправлением
button-again = Всё равно изменить
button-split = Это два заявления: № { $number }
button-look-again = Открыть № { $number }
menu-review = что ждёт редактора
