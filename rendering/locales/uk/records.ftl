### Виправлення, відкликання й скасування, як їх бачать редактори; причини показують і читачам.

menu-correct = виправити заяву: /correct 31
menu-withdraw = прибрати заяву з відповідей: /withdraw 31
menu-undo = скасувати вашу останню дію
menu-audit = хто, що й коли робив із заявою: /audit 31

correct-title = № { $number }: що змінити?
record-merged = № { $asked } об’єднано з № { $number }.
correct-what = { $what ->
    [s] Хто сказав
    [w] Сторона
    [p] Місце
    [d] День
    [t] Тема
    [x] Слова
    [n] Твердження
    [r] Посада
   *[l] Написання
}
correct-ask = Тема, посада й написання змінюються без повідомлень. Про решту дізнаються ті, кому заяву показано: { $readers ->
    [0] поки що ніхто
    [one] { $readers } чат
    [few] { $readers } чати
   *[other] { $readers } чатів
}.
stance = { $stance ->
    [denies] заперечує
   *[asserts] стверджує
}
correct-type = { $what ->
    [x] Напишіть слова точно так, як вони стоять у цьому реченні:
    [r] Напишіть посаду або -, якщо її немає.
    [l] Напишіть ім’я так, як його слід писати.
    [s] Напишіть ім’я особи або назву відомства, що це сказало.
    [p] Напишіть назву місця або кілька назв через кому.
   *[d] Напишіть день, наприклад 8 листопада або 08.11.2025.
}
correct-type-again = { $what ->
    [x] Слів «{ $typed }» у реченні в такому вигляді немає. Скопіюйте їх звідти.
    [p] Не знаю рівно одного місця «{ $typed }». Додайте район, наприклад «Покровське, Синельниківський район».
    [d] Не можу прочитати день «{ $typed }». Напишіть його, наприклад, як 8 листопада або 08.11.2025.
   *[s] «{ $typed }» сюди не підходить.
}
corrected = № { $number } виправлено. { $change }
told-silently = Нікого не повідомляємо.
told-at = { $readers ->
    [0] Її нікому не показано, тож повідомляти нікого.
    [one] { $readers } чат, який її бачив, дізнається о { $time }.
    [few] { $readers } чати, які її бачили, дізнаються о { $time }.
   *[other] { $readers } чатів, які її бачили, дізнаються о { $time }.
}
undo-until = Скасувати, до { $time }
undo-button = Скасувати
correct-overtaken = № { $number } тим часом змінив хтось інший; вашу зміну не внесено.
correct-again = Глянути ще раз
withdraw-title = Відкликати № { $number }: чому?
withdraw-ask = Її не буде у відповідях, а в записі залишиться причина. Дізнаються ті, кому її показано: { $readers ->
    [0] поки що ніхто
    [one] { $readers } чат
    [few] { $readers } чати
   *[other] { $readers } чатів
}.
withdraw-button = { $reason ->
    [removed] Видання її прибрало
    [misread] Статтю прочитано хибно
    [duplicate] Вона там двічі
   *[unsafe] Небезпечно публікувати
}
withdraw-type = Напишіть причину. Її побачать читачі.
reason = { $reason ->
    [removed] видання прибрало це речення зі статті
    [misread] бот хибно прочитав статтю
    [duplicate] вона є там удруге
    [unsafe] вона може комусь зашкодити
   *[undone] скасовано
}
withdrawn = № { $number } відкликано: { $reason }.
record-state = { $state ->
    [draft] № { $number } чекає як чернетка: /review
    [withdrawn] № { $number } відкликано.
    [dropped] № { $number } відкинуто ще чернеткою.
   *[unknown] Заяви № { $number } немає.
}
record-usage = Напишіть номер заяви: /{ $command } 31
act = { $kind ->
    [publish] опубліковано заяв: { $count }
    [drop] відкинуто чернеток: { $count }
    [split] передрук став окремою заявою
    [correct] виправлено заяв: { $count }
    [withdraw] відкликано заяв: { $count }
    [take_down] знято: { $about }, заяв: { $count }
    [merge_speakers] { $about } об’єднано з іншою особою чи відомством
    [split_speaker] { $about } знову окремо
    [merge_statements] заяви об’єднано
    [source] змінено: { $about }
   *[import] завантажено: { $about }
}
undone = Скасовано: { $what } ({ $time }). { $told ->
    [late] Читачів уже повідомили, тож повідомимо й про це.
    [silent] Нікого ще не повідомили, тож і не повідомимо.
   *[none] Читачів про це не повідомляли.
}
undo-nothing = Скасовувати поки що нічого.
undo-refused = Не скасовано: { $what }. Відтоді це змінив хтось інший; виправте натомість.
undo-not-last = Це не ваша остання дія. /undo скасовує дії одну за одною.
audit-title = № { $number }: що з нею робили
audit-line = { $time } · { $what } · { $who }
audit-kind = { $kind ->
    [found] знайдено
    [publish] опубліковано
    [published] опубліковано
    [drop] відкинуто
    [split] відокремлено
    [correct] виправлено
    [corrected] виправлено
    [withdraw] відкликано
    [withdrawn] відкликано
    [take_down] знято
    [merge_statements] об’єднано
    [undo] скасовано
   *[import] завантажено
}

## Видання, особи й відомства

menu-speakers = об’єднати чи розділити тих, хто говорить: /speakers Липа
menu-sources = оцінка, приналежність і голос видань
menu-takedown = зняти видання чи статтю: /takedown АДРЕСА

sources-title = { $count ->
    [0] Видань у базі ще немає.
   *[other] Видань: { $count }
}
source-line = { $name } · { $grade } · статей: { $articles }, заяв: { $statements }
source-none = немає
source-grade = Оцінка: { $grade } (лише для редакторів)
source-party = Належить до: { $party }
source-voice = Власні слова видання — це слова: { $voice }
source-counts = Статей: { $articles }, опублікованих заяв: { $statements }
source-grades = A: завжди надійне, B: зазвичай, C: досить, D: зазвичай ні, E: ненадійне, F: оцінити неможливо.
source-no-party = жодної сторони
source-ask-voice = Чиї слова?
source-no-voice = Нічиї
source-type-voice = Напишіть, чиїми словами є власний текст видання.
takedown-button = Зняти
takedown-ask = { $scope ->
    [article] Зняти статтю { $what }? Її заяв не буде у відповідях, а ті, кому їх показано, про це дізнаються. Чому?
   *[source] Зняти все з видання { $what }? Заяв, яких не буде у відповідях: { $count }; ті, кому їх показано, про це дізнаються. Чому?
}
taken-down = { $count ->
    [0] { $what }: у відповідях немає жодної заяви звідти, тож знімати було нічого й повідомляти нікого.
   *[other] { $what }: знято, заяв: { $count }. Читачі дізнаються о { $time }; доти /undo скасує це так, що ніхто не дізнається.
}
takedown-usage = Напишіть назву видання або адресу статті: /takedown https://…
takedown-unknown = Ні видання, ні статті «{ $name }» у базі немає.
speakers-usage = Напишіть частину імені: /speakers Липа
speakers-unknown = Нікого з іменем «{ $name }» у базі немає.
speakers-title = Особи й відомства
speaker-line = № { $number } <b>{ $name }</b> · { $kind }, { $side } · заяв: { $statements }
speaker-kind = { $kind ->
    [official] посадова особа чи відомство
    [military] військові
    [expert] експерт
    [monitor] спостерігачі
    [aid] гуманітарна організація
    [resident] мешканці
   *[unnamed] без імені
}
speaker-merge = Об’єднати з іншими
speaker-type-merge = Напишіть ім’я тієї особи чи назву відомства, якими це є насправді.
speaker-merge-into = Хто насправді { $name }?
speaker-merged = { $name } — відтепер це { $into }; самі слова не змінюються.
speaker-not-merged = Нічого не об’єднано: хтось із них уже вказує на іншого, або вони різних сторін чи видів і сказали забагато.
speaker-points-on = Вказує на: { $name }.
speaker-split = Відокремити: { $name }
speaker-split-off = { $name } — знову окремо.
