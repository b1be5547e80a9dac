## Стрічки, для редакторів

menu-feeds = що читається саме; додати й змінити стрічки
feeds-title = { $count ->
    [one] <b>{ $count } стрічка</b>, із проблемами: { $bad }
    [few] <b>{ $count } стрічки</b>, із проблемами: { $bad }
   *[other] <b>{ $count } стрічок</b>, із проблемами: { $bad }
}
feeds-none = Ще жодної стрічки. Додайте за посиланням або надішліть файлом список стрічок (OPML).
feed-line = { $name } · { $state }
feed-paused = на паузі
feed-unread = ще не прочитано
feed-fine = прочитано { $day }, { $time }
feed-silent = відповідає, але від { $day } нічого не публікує, і це незвично
feed-failing = не читається від { $day }, { $time }: { $problem }
feed-stumbling = { $count ->
    [one] { $count } невдала спроба: { $problem }
    [few] { $count } невдалі спроби: { $problem }
   *[other] { $count } невдалих спроб: { $problem }
}
feed-problem = { $why ->
    [address] це не адреса в мережі
    [forbidden] адреса веде до приватної мережі
    [unknown_host] такого сервера немає
    [unreachable] сервер недоступний
    [refused] сервер відмовляє ({ $status })
    [redirects] забагато перенаправлень
    [too_large] завеликий обсяг
    [too_slow] відповідає надто довго
    [kind] це не текст
    [unreadable] за цією адресою немає стрічки
    [known] стрічку цієї сторінки вже читаємо
    [late] давно не запитувалася
   *[fault] збій у боті
}
feed-state = Стан: { $state }
feed-interval = Раз на { $minutes } хв
feed-language = Мова: { $language ->
    [en] англійська
    [uk] українська
    [ru] російська
   *[any] за текстом кожної статті
}
feed-trust = Довіра: { $trust ->
    [sure] певне публікується, решта чекає 7 днів
    [published] публікується все, крім того, що завжди вирішує редактор
   *[drafts] усе чекає в /review
}
feed-places = Місця: { $places }
feed-places-all = усі
feed-holds = Притримується: { $holds }
feed-hold = { $topic } { $hours } год
feed-no-hold = нічого
feed-whole = У стрічці цілі статті, сторінки не завантажуються.
feed-waiting = { $count ->
    [one] Ще не прочитано { $count } статтю.
    [few] Ще не прочитано { $count } статті.
   *[other] Ще не прочитано { $count } статей.
}
feed-pause = Пауза
feed-resume = Продовжити
feed-now = Прочитати зараз
feed-set-interval = Проміжок
feed-set-trust = Довіра
feed-set-language = Мова
feed-set-places = Місця
feed-set-hold = Притримати
feed-set-whole = Цілі статті
feed-remove = Вилучити
feed-back = Назад
feeds-back = Усі стрічки
feeds-add = Додати
feeds-export = Експорт
feeds-troubled = З проблемами
feeds-all = Усі
feed-ask-interval = Як часто її читати?
feed-minutes = { $minutes } хв
feed-ask-trust = Що стається з її заявами без редактора?
    Чернетки: усі чекають. Певні: заяви без сумнівів публікуються, решта чекає 7 днів. Усе: публікується все. Імена приватних осіб, полонених, дітей, позиції тощо завжди чекають.
feed-trust-button = { $trust ->
    [sure] Певні
    [published] Усе
   *[drafts] Чернетки
}
feed-ask-language = Якою мовою вона пише?
feed-language-any = За текстом
feed-ask-topic = Заяви на яку тему притримувати?
feed-ask-hours = { $topic }: на скільки годин?
feed-hours = { $hours } год
feed-ask-places = Для яких областей її читати? Якщо не вибрано жодної, для всіх.
feed-ask-remove = Вилучити { $name }? Те, що вона принесла, залишиться.
feed-remove-yes = Вилучити
feed-removed = { $name }: більше не читаємо.
feed-ask-link = Надішліть посилання на стрічку або на сторінку видання: стрічку за нею я знайду.
feed-no-link = Такого посилання бот не прочитає. Надішліть, будь ласка, таке, як https://example.org/rss, без імені й пароля в ньому.
feed-ask-name = Як називається видання?
feed-added = Відтепер її читаю, уперше за хвилину; про прочитане вперше нікого не сповіщаю.
feed-known = Її вже читаємо.
feed-gone = Цю стрічку вилучено.
feeds-imported = { $added ->
    [one] Додано { $added } стрічку
    [few] Додано { $added } стрічки
   *[other] Додано { $added } стрічок
}, відомих раніше: { $known }. Усе з них чекає в /review, доки ви не довірите більше.
feeds-refused = Пропущено, бо немає адреси в мережі або в ній є пароль: { $count }.
feeds-no-list = Це не список стрічок. Я читаю OPML, як його зберігають читачі стрічок.
feeds-daily = { $count ->
    [one] <b>Проблеми з { $count } стрічкою</b>
   *[other] <b>Проблеми зі стрічками: { $count }</b>
}
feeds-exported = { $count ->
    [one] { $count } стрічка у форматі OPML, для будь-якого читача стрічок.
    [few] { $count } стрічки у форматі OPML, для будь-якого читача стрічок.
   *[other] { $count } стрічок у форматі OPML, для будь-якого читача стрічок.
}

## Дві заяви, що можуть бути однією; змінені статті

pairs-wait = { $count ->
    [one] { $count } пара заяв може бути однією.
    [few] { $count } пари заяв можуть бути однією кожна.
   *[other] { $count } пар заяв можуть бути однією кожна.
}
changes-wait = { $count ->
    [one] { $count } статтю змінено після того, як я її прочитав.
    [few] { $count } статті змінено після того, як я їх прочитав.
   *[other] { $count } статей змінено після того, як я їх прочитав.
}
button-pairs = Одна чи дві?
button-changes = Змінені статті
button-one = Це одна
button-two = Це дві
pair-title = { $count ->
    [1] <b>Одна заява чи дві?</b>
   *[other] <b>Одна заява чи дві?</b> (чекає пар: { $count })
}
pair-where = № { $number } · { $speaker } · { $outlet } · { $day } · { $language }
pair-why = { $unlike ->
    [figures] Ті самі особа, день, місце й майже ті самі слова; числа різні.
   *[language] Ті самі особа, день, місце, тема й числа; слова двома мовами.
}
pair-none = Пар більше не чекає.
pair-merged = № { $gone } тепер частина № { $number } і веде до неї. /undo скасовує це.
pair-two = Лишаються дві.
pair-overtaken = Інший редактор випередив, або одну з двох змінено. Нічого не зроблено.
card-pair = № { $one } і № { $two } можуть бути однією заявою.
change-title = { $count ->
    [1] <b>{ $outlet }: змінено після прочитання</b>
   *[other] <b>{ $outlet }: змінено після прочитання</b> (чекає статей: { $count })
}
change-new = <b>Нове в ній</b>, чернетки в /review:
change-gone = <b>Вже не в ній</b>, але ще у відповідях:
change-line = № { $number } · { $speaker }: { $words }
change-withdraw = Щоб відкликати: /withdraw { $number } і причина.
change-card-gone = { $count ->
    [one] { $count } заяви, яку знають читачі, у цій статті вже немає: її показує /review.
   *[other] { $count } заяв, які знають читачі, у цій статті вже немає: їх показує /review.
}
change-card-dropped = { $count ->
    [one] { $count } чернетку відкинуто: цього у статті вже немає.
    [few] { $count } чернетки відкинуто: цього у статті вже немає.
   *[many] { $count } чернеток відкинуто: цього у статті вже немає.
}
change-none = Змінених статей більше не чекає.
button-change-seen = Переглянуто
