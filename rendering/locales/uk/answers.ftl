### Усі слова, якими бот відповідає українською. Ключі та змінні — ті самі, що в en.ftl.
### Читача називаємо «ви» (з малої літери). Не пишемо «спікер», «наратив», «статус міста».
### $name і назви місць стоять у називному відмінку: будуйте речення так, щоб їх не відмінювати.

## Дні. Шаблони дат — за Unicode CLDR.

day-pattern = d MMMM
day-year-pattern = d MMMM y 'року'
today = сьогодні, { $day }
yesterday = учора, { $day }
published = опубліковано { $day }
week-before = приблизно за тиждень до { $day }
around = близько { $day }
in-month = { $month ->
    [1] у січні
    [2] у лютому
    [3] у березні
    [4] у квітні
    [5] у травні
    [6] у червні
    [7] у липні
    [8] у серпні
    [9] у вересні
    [10] у жовтні
    [11] у листопаді
   *[other] у грудні
}
in-month-of-year = { $month } { $year } року

## Теми та їхні заголовки

topic = { $topic ->
    [control] Контроль
    [encirclement] Оточення
    [advance] Просування
    [strike] Обстріли
    [casualties] Загиблі й поранені
    [evacuation] Евакуація
    [humanitarian] Гуманітарна ситуація
    [infrastructure] Інфраструктура
    [negotiation] Перемовини
   *[other] Інше
}
heading-both = { $topic }: говорять обидві сторони
heading-one = { $topic }: { $side ->
    [ua] заявляє лише українська сторона
    [ru] заявляє лише російська сторона
   *[other] заявляє лише { $name }
}
heading-one-and-others = { $topic }: { $side ->
    [ua] українська сторона та інші
    [ru] російська сторона та інші
   *[other] { $name } та інші
}
heading-side = { $topic }: { $side ->
    [ua] українська сторона
    [ru] російська сторона
   *[other] { $name }
}
heading-neither = { $topic }: заяв сторін немає
heading-unknown = { $topic }: сторону тих, хто говорить, не вказано
heading-denied = { $topic }: { $side ->
    [ua] українська сторона заперечує
    [ru] російська сторона заперечує
   *[other] заперечує { $name }
}
speaks-elsewhere = { $side ->
    [ua] Українська сторона теж говорить про це: див. інші заяви.
    [ru] Російська сторона теж говорить про це: див. інші заяви.
   *[other] { $name } теж говорить про це: див. інші заяви.
}
denied-elsewhere = { $side ->
    [ua] Українська сторона це заперечує: див. інші заяви.
    [ru] Російська сторона це заперечує: див. інші заяви.
   *[other] { $name } це заперечує: див. інші заяви.
}
no-statement-of = { $side ->
    [ua] Заяв української сторони про це у відповідях бота поки немає.
    [ru] Заяв російської сторони про це у відповідях бота поки немає.
   *[other] { $name }: заяв про це у відповідях бота поки немає.
}

## Початок відповіді

you-wrote = (ви написали «{ $typed }»)
direction = (напрямок: { $place })
namesakes = { $count ->
    [one] Цю назву має { $count } місце
    [few] Цю назву мають { $count } місця
   *[many] Цю назву мають { $count } місць
}; це те, про яке у відповідях бота найбільше заяв. Маєте на увазі інше? Допишіть район.
namesakes-alike = { $count ->
    [one] Так або майже так називається { $count } місце
    [few] Так або майже так називаються { $count } місця
   *[many] Так або майже так називаються { $count } місць
}; це те, про яке у відповідях бота найбільше заяв. Маєте на увазі інше? Допишіть район.
count-statements = { $count ->
    [one] { $count } заява
    [few] { $count } заяви
   *[many] { $count } заяв
}
count-speakers = { $count ->
    [0] без імен
    [one] { $count } особа чи відомство
    [few] { $count } особи й відомства
   *[many] { $count } осіб і відомств
}
count-outlets = { $count ->
    [one] { $count } видання
    [few] { $count } видання
   *[many] { $count } видань
}
head-counts = Остання заява: { $day } · { $statements }, { $speakers }, { $outlets }
head-topic = Остання заява: { $day } · { $statements }
since-today = Після вашого запиту о { $time }: { $news }.
since-day = Після вашого запиту { $day } о { $time }: { $news }.
since-nothing = нічого нового
since-new = { $count ->
    [one] { $count } нова
    [few] { $count } нові
   *[many] { $count } нових
}
since-corrected = { $count ->
    [one] { $count } виправлена
    [few] { $count } виправлені
   *[many] { $count } виправлених
}
since-withdrawn = { $count ->
    [one] { $count } відкликана
    [few] { $count } відкликані
   *[many] { $count } відкликаних
}

## Одна заява

no-name-given = без імені
in-language = { $language ->
    [en] (англійською)
    [ru] (російською)
   *[uk] (українською)
}
place-not-named = (місце не названо)
denial = (заперечення)
same-words = { $count ->
    [one] Ті самі слова ще в { $count } виданні.
   *[many] Ті самі слова ще в { $count } виданнях.
}

## Під згином і в кінці відповіді

more-from = { $side ->
    [ua] Ще з українського боку
    [ru] Ще з російського боку
   *[other] Ще: { $name }
}
experts-and-unnamed = Експерти й неназвані
others = Інші
fold-all = Усе: { $published } · { $outlet }
closing = Це слова тих, кого названо, а не висновки бота.
unchecked = Розібрано автоматично, редактор ще не перевіряв.
nobody-quoted = У відповідях бота про це місце поки нікого не цитують.
nobody-quoted-on-topic = У відповідях бота на цю тему тут поки нікого не цитують.
own-words = Видання власними словами

## Тиша

silent-place = Про це місце у відповідях бота поки немає жодної заяви.
silent-small = Малі міста й села в новинах згадують нечасто.
silent-topic = На цю тему про це місце у відповідях бота поки немає жодної заяви.
last-word = Востаннє про це місце говорили { $day } ({ $topic }: { $statements }).
not-calm = Тиша в новинах не означає, що там тихо.
no-news = { $count ->
    [1] Видання, яке згадувало це місце за останні 90 днів, відтоді публікувало новини, але не про нього.
   *[other] Серед видань, які згадували це місце за останні 90 днів (їх { $count }), відтоді були нові публікації, але не про нього.
}
no-reporting = { $count ->
    [1] Видання, яке згадувало це місце за останні 90 днів, відтоді нічого не опублікувало.
   *[other] Жодне з видань, які згадували це місце за останні 90 днів (їх { $count }), відтоді нічого не опублікувало.
}
outlets-answer = { $count ->
    [1] Єдине видання, яке я читаю ({ $region }), відповідає.
    [few] Усі { $count } видання, які я читаю ({ $region }), відповідають.
   *[other] Усі { $count } видань, які я читаю ({ $region }), відповідають.
}
outlets-failing = { $count ->
    [1] Єдине видання, яке я читаю ({ $region }), не відповідає
   *[other] { $failing ->
        [one] Не відповідає { $failing } із { $count } видань, які я читаю ({ $region }),
       *[other] Не відповідають { $failing } із { $count } видань, які я читаю ({ $region }),
    }
} від { $day }, { $time }. Могли бути новини, яких я не бачу.
look-yourself = Подивіться самі: { $pages }

## У групі

group-newest = остання заява { $day }
both = Обидві: { $where }
answered-above = Відповідь вище, відтоді нічого нового.

## Наступні сторінки

page = { $place }: ще заяви
page-topic = { $place } · { $topic }: ще заяви
page-end = Це все, що в мене є.

## Кнопки

button-topic = { $topic }: { $count }
button-more = Ще { $count }
button-private = { $count ->
    [one] Відкрити в особистому чаті
   *[many] Усі { $count } — в особистому чаті
}
button-mistake = Повідомити про помилку
button-none = Немає потрібного
button-another = Інше: { $count }
button-show-all = Показати всі { $count }
button-next = Далі
button-language = { $language ->
    [en] English
    [uk] Українська
   *[ru] Русский
}
