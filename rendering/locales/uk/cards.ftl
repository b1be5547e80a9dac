### Що редактори бачать про прочитану статтю: її картка й заяви по одній.

## Картка

language-name = { $language ->
    [uk] українська
    [ru] російська
   *[en] англійська
}
card-nothing = У ній нічого не знайдено.
card-found = Знайдено { $count }: із джерелом слів { $said } ({ $speakers }), власних слів видання { $own }.
card-unnamed = З них без імені: { $count }.
card-known = { $count ->
    [0] Відомих раніше немає.
   *[other] Відомих раніше: { $count }.
}
card-sure = <b>Певні: { $count }</b>
card-look = <b>Перевірити: { $count }</b>
card-own = <b>Не взято: { $count }</b>, власні слова видання
card-published = <b>Опубліковано: { $count }</b>, уже у відповідях
card-dropped = <b>Відкинуто: { $count }</b>
card-further = і ще { $count }
card-twin = № { $number } відома: ті самі слова того самого дня від тієї самої особи, { $outlet } ({ $day }). { $here } додано як ще одне видання.
card-done = Нічого з неї більше не чекає.
card-just-published = Опубліковано: { $count }, уже у відповідях. Підписникам повідомлять о { $time }.
card-undone = Повернуто: { $count }. Нікому про це не повідомлено.
card-undone-late = Повернуто: { $count }. Читачам уже повідомили; їм повідомлять і про це.
card-not-undone = Нічого не повернуто: це вже зроблено або ви відтоді зробили щось інше. /undo повертає вашу останню дію.
card-just-dropped = Відкинуто чернеток: { $count }.
card-just-split = № { $number } тепер окрема заява, № { $twin }, і чекає на вас.
card-drop-sure = Відкинути чернетки цієї статті ({ $count })? Опубліковане залишиться.
doubt = { $doubt ->
    [day] день
    [implied_place] місце
    [place] назва, можливо місця
    [speaker_by_pronoun] особа за «він», «вона»
    [unnamed_speaker] без імені
    [no_cue] немає слова мовлення
    [marks] лапки
    [nested] цитата в цитаті
    [side] сторона
    [coordinates] координати
    [address] адреса
    [unit_position] позиція підрозділу
    [private_person] приватна особа
    [prisoner] полонений
    [minor] дитина
   *[casualty] ім’я потерпілого чи загиблого
}
doubt-count = { $what }: { $count }

## Одна заява

item-title = { $position } з { $count } · № { $number }
item-question = { $doubt ->
    [day] якого дня?
    [implied_place] чи йдеться про місце?
    [place] чи це назва місця і якого?
    [speaker_by_pronoun] про кого йдеться?
    [unnamed_speaker] хто це сказав?
    [no_cue] це чиїсь слова чи розповідь?
    [marks] чиї слова в лапках?
    [nested] хто це сказав?
    [side] чия сторона?
    [coordinates] координати: чи можна публікувати?
    [address] адреса: чи можна публікувати?
    [unit_position] позиція: чи можна публікувати?
    [private_person] приватна особа: чи можна публікувати?
    [prisoner] полонений: чи можна публікувати?
    [minor] дитина: чи можна публікувати?
   *[casualty] потерпілий чи загиблий: чи можна публікувати?
}
item-changed = змінено, відколи відкинуто
item-in-place-of = № { $number }, що його відкинув редактор: { $words }
item-sure = сумнівів немає
item-direct = пряма мова
item-reported = переказ
item-own = власні слова видання
item-denies = заперечення
item-speaker = Хто каже: { $what }
item-side = Сторона: { $what }
item-place = Місце: { $what }
item-day = День: { $what }
item-topic = Тема: { $what }
item-none = { $field ->
    [s] саме видання
    [w] немає
    [p] немає
    [d] не вказано
   *[t] немає
}
item-day-unknown = не вказано; { $published }
item-before = Речення перед: { $words }
item-this = <b>Це речення</b>: { $words }
item-after = Речення після: { $words }
item-state = { $state ->
    [published] Опубліковано
    [withdrawn] Відкликано
    [dropped] Відкинуто
   *[draft] Змінено
} о { $time }, { $who ->
    [you] це зробили ви.
    [editor] це зробив інший редактор.
   *[machine] це зробила програма.
}
item-corrected = № { $number } виправлено. { $change }. Читачам, яким це показано, повідомлять.
item-choose = { $field ->
    [s] Хто це сказав?
    [w] На чиєму боці ця особа?
    [p] Про яке місце йдеться?
    [d] Якого дня це сказано?
   *[t] Про що це?
}
item-type = { $field ->
    [s] Напишіть ім’я особи чи назву відомства, чиї це слова.
    [w] Напишіть сторону.
    [p] Напишіть назву місця або кількох через кому.
    [d] Напишіть день, наприклад 8 листопада чи 08.11.2025.
   *[t] Напишіть тему.
}
item-type-place-again = Не знаю саме одного місця «{ $typed }». Допишіть район, наприклад «Покровське, Синельниківський район».
item-type-day-again = Не розумію дня «{ $typed }». Напишіть, наприклад, 8 листопада чи 08.11.2025; день не може бути в майбутньому.

## Два редактори водночас

overtaken-all = { $who ->
    [you] Ви вже змінили цю статтю о { $time }. Нічого не зроблено двічі: ось її стан.
    [editor] Інший редактор змінив цю статтю о { $time }. Нічого з вашого не зроблено: ось її стан.
   *[machine] Стаття змінилася о { $time }. Нічого не зроблено: ось її стан.
}
overtaken-published = { $who ->
    [you] Ви вже опублікували їх о { $time }.
   *[editor] Інший редактор опублікував їх ({ $count }) о { $time }.
}
overtaken-one = { $state ->
    [published] { $who ->
        [you] Ви вже опублікували № { $number } о { $time }.
       *[editor] Інший редактор опублікував № { $number } о { $time }.
    }
    [withdrawn] № { $number } відкликано о { $time }.
    [dropped] { $who ->
        [you] Ви вже відкинули № { $number } о { $time }.
       *[editor] Інший редактор відкинув № { $number } о { $time }.
    }
   *[draft] { $who ->
        [you] Ви змінили № { $number } о { $time }.
       *[editor] Інший редактор змінив № { $number } о { $time }.
    }
}
overtaken-change = Зміну, яку зробили ви ({ $change }), не збережено.
overtaken-gone = Цієї статті більше немає.

## Що чекає

review-title = <b>Чекає на редактора</b>
review-nothing = На редактора нічого не чекає.
review-articles = Статей із чернетками: { $count }
review-article = { $outlet }, { $day }: { $title } ({ $count })

## Кнопки

button-publish = Опублікувати { $count }
button-look = Перевірити { $count }
button-see-all = Показати всі { $count }
button-drop-article = Відкинути статтю
button-drop-yes = Відкинути чернетки: { $count }
button-back = Назад до статті
button-accept = Прийняти
button-drop = Відкинути
button-restore = Повернути
button-other = Інше
button-field = { $field ->
    [s] Хто каже
    [w] Сторона
    [p] Місце
    [d] День
   *[t] Тема
}
button-choose-none = { $field ->
    [s] Саме видання
    [w] Без сторони
    [p] Без місця
    [d] Не вказано
   *[t] Немає
}
button-undo = Скасувати, до { $time }
button-correct = Зробити виправленням
button-again = Усе одно змінити
button-split = Це дві заяви: № { $number }
button-look-again = Відкрити № { $number }
menu-review = що чекає на редактора
