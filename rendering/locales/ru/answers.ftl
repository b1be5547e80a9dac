### Все слова, которыми бот отвечает по-русски. Ключи и переменные — те же, что в en.ftl.
### Читателя называем «вы» (со строчной буквы). Пишем «в Украине»; названия — от официальных украинских.
### $name и названия мест стоят в именительном падеже: стройте фразу так, чтобы их не склонять.

## Дни. Шаблоны дат — по Unicode CLDR.

day-pattern = d MMMM
day-year-pattern = d MMMM y 'года'
today = сегодня, { $day }
yesterday = вчера, { $day }
published = опубликовано { $day }
week-before = примерно за неделю до { $day }
around = около { $day }
in-month = { $month ->
    [1] в январе
    [2] в феврале
    [3] в марте
    [4] в апреле
    [5] в мае
    [6] в июне
    [7] в июле
    [8] в августе
    [9] в сентябре
    [10] в октябре
    [11] в ноябре
   *[other] в декабре
}
in-month-of-year = { $month } { $year } года

## Темы и их заголовки

topic = { $topic ->
    [control] Контроль
    [encirclement] Окружение
    [advance] Продвижение
    [strike] Обстрелы
    [casualties] Погибшие и раненые
    [evacuation] Эвакуация
    [humanitarian] Гуманитарная ситуация
    [infrastructure] Инфраструктура
    [negotiation] Переговоры
   *[other] Другое
}
heading-both = { $topic }: говорят обе стороны
heading-one = { $topic }: { $side ->
    [ua] заявляет только украинская сторона
    [ru] заявляет только российская сторона
   *[other] заявляет только { $name }
}
heading-one-and-others = { $topic }: { $side ->
    [ua] украинская сторона и другие
    [ru] российская сторона и другие
   *[other] { $name } и другие
}
heading-neither = { $topic }: заявлений сторон нет
heading-unknown = { $topic }: сторона говорящих не указана
heading-denied = { $topic }: { $side ->
    [ua] украинская сторона отрицает
    [ru] российская сторона отрицает
   *[other] отрицает { $name }
}
no-statement-of = { $side ->
    [ua] Заявлений украинской стороны об этом в ответах бота пока нет.
    [ru] Заявлений российской стороны об этом в ответах бота пока нет.
   *[other] { $name }: заявлений об этом в ответах бота пока нет.
}

## Начало ответа

you-wrote = (вы написали «{ $typed }»)
direction = (направление)
count-statements = { $count ->
    [one] { $count } заявление
    [few] { $count } заявления
   *[many] { $count } заявлений
}
count-speakers = { $count ->
    [0] без имён
    [one] { $count } человек или ведомство
    [few] { $count } человека и ведомства
   *[many] { $count } человек и ведомств
}
count-outlets = { $count ->
    [one] { $count } издание
    [few] { $count } издания
   *[many] { $count } изданий
}
head-counts = Последнее заявление: { $day } · { $statements }, { $speakers }, { $outlets }
head-topic = Последнее заявление: { $day } · { $statements }
since-today = После вашего запроса в { $time }: { $news }.
since-day = После вашего запроса { $day } в { $time }: { $news }.
since-nothing = ничего нового
since-new = { $count ->
    [one] { $count } новое
   *[many] { $count } новых
}
since-corrected = { $count ->
    [one] { $count } исправленное
   *[many] { $count } исправленных
}
since-withdrawn = { $count ->
    [one] { $count } отозванное
   *[many] { $count } отозванных
}

## Одно заявление

no-name-given = без имени
in-language = { $language ->
    [en] (на английском)
    [uk] (на украинском)
   *[ru] (на русском)
}
place-not-named = (место не названо)
denial = (отрицание)
same-words = { $count ->
    [one] Те же слова ещё в { $count } издании.
   *[many] Те же слова ещё в { $count } изданиях.
}

## Под сгибом и в конце ответа

more-from = { $side ->
    [ua] Ещё с украинской стороны
    [ru] Ещё с российской стороны
   *[other] Ещё: { $name }
}
experts-and-unnamed = Эксперты и неназванные
others = Другие
fold-all = Всё: { $published } · { $outlet }
closing = Это слова тех, кто назван, а не выводы бота.
unchecked = Разобрано автоматически, редактор ещё не проверял.
nobody-quoted = В ответах бота об этом месте пока никого не цитируют.
nobody-quoted-on-topic = В ответах бота на эту тему здесь пока никого не цитируют.
own-words = Издания своими словами

## Тишина

silent-place = Об этом месте в ответах бота пока нет ни одного заявления.
silent-small = Небольшие города и сёла в новостях упоминают нечасто.
silent-topic = На эту тему об этом месте в ответах бота пока нет ни одного заявления.
last-word = В последний раз об этом месте говорили { $day } ({ $topic }: { $statements }).
not-calm = Тишина в новостях не значит, что там тихо.
no-news = { $count ->
    [1] Издание, которое упоминало это место за последние 90 дней, с тех пор публиковало новости, но не о нём.
   *[other] Среди изданий, упоминавших это место за последние 90 дней (их { $count }), с тех пор были новые публикации, но не о нём.
}
no-reporting = { $count ->
    [1] Издание, которое упоминало это место за последние 90 дней, с тех пор ничего не опубликовало.
   *[other] Ни одно из изданий, упоминавших это место за последние 90 дней (их { $count }), с тех пор ничего не опубликовало.
}
outlets-answer = { $count ->
    [1] Единственное издание, которое я читаю ({ $region }), отвечает.
    [few] Все { $count } издания, которые я читаю ({ $region }), отвечают.
   *[other] Все { $count } изданий, которые я читаю ({ $region }), отвечают.
}
outlets-failing = { $count ->
    [1] Единственное издание, которое я читаю ({ $region }), не отвечает
   *[other] { $failing ->
        [one] Не отвечает { $failing } из { $count } изданий, которые я читаю ({ $region }),
       *[other] Не отвечают { $failing } из { $count } изданий, которые я читаю ({ $region }),
    }
} с { $day }, { $time }. Могли быть новости, которых я не вижу.
look-yourself = Посмотрите сами: { $pages }

## В группе

group-newest = последнее заявление { $day }
both = Оба: { $where }
answered-above = Ответ выше, с тех пор ничего нового.

## Следующие страницы

page = { $place }: ещё заявления
page-topic = { $place } · { $topic }: ещё заявления
page-end = Это всё, что у меня есть.

## Кнопки

button-topic = { $topic }: { $count }
button-more = Ещё { $count }
button-private = { $count ->
    [one] Открыть в личном чате
   *[many] Все { $count } — в личном чате
}
button-mistake = Сообщить об ошибке
button-none = Нет нужного
button-show-all = Показать все { $count }
button-next = Дальше
button-language = { $language ->
    [en] English
    [uk] Українська
   *[ru] Русский
}
