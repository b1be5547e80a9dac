## Ленты, для редакторов

menu-feeds = что читается само; добавить и изменить ленты
feeds-title = { $count ->
    [one] <b>{ $count } лента</b>, с неполадками: { $bad }
    [few] <b>{ $count } ленты</b>, с неполадками: { $bad }
   *[other] <b>{ $count } лент</b>, с неполадками: { $bad }
}
feeds-none = Пока ни одной ленты. Добавьте по ссылке или пришлите файлом список лент (OPML).
feed-line = { $name } · { $state }
feed-paused = на паузе
feed-unread = ещё не прочитана
feed-fine = прочитана { $day }, { $time }
feed-silent = отвечает, но с { $day } ничего не публикует, и это необычно
feed-failing = не читается с { $day }, { $time }: { $problem }
feed-stumbling = { $count ->
    [one] { $count } неудачная попытка: { $problem }
    [few] { $count } неудачные попытки: { $problem }
   *[other] { $count } неудачных попыток: { $problem }
}
feed-problem = { $why ->
    [address] это не адрес в сети
    [forbidden] адрес ведёт в частную сеть
    [unknown_host] такого сервера нет
    [unreachable] сервер недоступен
    [refused] сервер отказывает ({ $status })
    [redirects] слишком много перенаправлений
    [too_large] слишком большой объём
    [too_slow] отвечает слишком долго
    [kind] это не текст
    [unreadable] по этому адресу нет ленты
    [known] лента этой страницы уже читается
    [late] давно не запрашивалась
   *[fault] сбой в боте
}
feed-state = Состояние: { $state }
feed-interval = Раз в { $minutes } мин
feed-language = Язык: { $language ->
    [en] английский
    [uk] украинский
    [ru] русский
   *[any] по тексту каждой статьи
}
feed-trust = Доверие: { $trust ->
    [sure] несомненное публикуется, остальное ждёт 7 дней
    [published] публикуется всё, кроме того, что всегда решает редактор
   *[drafts] всё ждёт в /review
}
feed-places = Места: { $places }
feed-places-all = все
feed-holds = Придерживается: { $holds }
feed-hold = { $topic } { $hours } ч
feed-no-hold = ничего
feed-whole = В ленте целые статьи, страницы не загружаются.
feed-waiting = { $count ->
    [one] Ещё не прочитана { $count } статья.
    [few] Ещё не прочитано { $count } статьи.
   *[other] Ещё не прочитано { $count } статей.
}
feed-pause = Пауза
feed-resume = Продолжить
feed-now = Прочитать сейчас
feed-set-interval = Промежуток
feed-set-trust = Доверие
feed-set-language = Язык
feed-set-places = Места
feed-set-hold = Придержать
feed-set-whole = Целые статьи
feed-remove = Удалить
feed-back = Назад
feeds-back = Все ленты
feeds-add = Добавить
feeds-export = Экспорт
feeds-troubled = С неполадками
feeds-all = Все
feed-ask-interval = Как часто её читать?
feed-minutes = { $minutes } мин
feed-ask-trust = Что происходит с её заявлениями без редактора?
    Черновики: все ждут. Несомненные: заявления без сомнений публикуются, остальные ждут 7 дней. Всё: публикуется всё. Имена частных лиц, пленных, детей, позиции и подобное ждут всегда.
feed-trust-button = { $trust ->
    [sure] Несомненные
    [published] Всё
   *[drafts] Черновики
}
feed-ask-language = На каком она языке?
feed-language-any = По тексту
feed-ask-topic = Заявления на какую тему придерживать?
feed-ask-hours = { $topic }: на сколько часов?
feed-hours = { $hours } ч
feed-ask-places = Для каких областей её читать? Если не выбрано ни одной, для всех.
feed-ask-remove = Удалить { $name }? То, что она принесла, останется.
feed-remove-yes = Удалить
feed-removed = { $name }: больше не читаем.
feed-ask-link = Пришлите ссылку на ленту или на страницу издания: ленту за ней я найду.
feed-no-link = Такую ссылку бот не прочитает. Пришлите, пожалуйста, такую, как https://example.org/rss, без имени и пароля в ней.
feed-ask-name = Как называется издание?
feed-added = Теперь читаю её, впервые в течение минуты; о прочитанном впервые никого не оповещаю.
feed-known = Её уже читаем.
feed-gone = Эта лента удалена.
feeds-imported = { $added ->
    [one] Добавлена { $added } лента
    [few] Добавлены { $added } ленты
   *[other] Добавлено { $added } лент
}, известных раньше: { $known }. Всё из них ждёт в /review, пока вы не доверите больше.
feeds-refused = Пропущено, потому что нет адреса в сети или в нём есть пароль: { $count }.
feeds-no-list = Это не список лент. Я читаю OPML, как его сохраняют программы для лент.
feeds-daily = { $count ->
    [one] <b>Неполадки с { $count } лентой</b>
   *[other] <b>Неполадки с лентами: { $count }</b>
}
feeds-exported = { $count ->
    [one] { $count } лента в формате OPML, для любой программы чтения лент.
    [few] { $count } ленты в формате OPML, для любой программы чтения лент.
   *[other] { $count } лент в формате OPML, для любой программы чтения лент.
}

## Два заявления, которые могут быть одним; изменённые статьи

pairs-wait = { $count ->
    [one] { $count } пара заявлений может быть одним.
    [few] { $count } пары заявлений могут быть одним каждая.
   *[other] { $count } пар заявлений могут быть одним каждая.
}
changes-wait = { $count ->
    [one] { $count } статья изменена после того, как я её прочитал.
    [few] { $count } статьи изменены после того, как я их прочитал.
   *[other] { $count } статей изменено после того, как я их прочитал.
}
button-pairs = Одно или два?
button-changes = Изменённые статьи
button-one = Это одно
button-two = Это два
pair-title = { $count ->
    [1] <b>Одно заявление или два?</b>
   *[other] <b>Одно заявление или два?</b> (ждёт пар: { $count })
}
pair-where = № { $number } · { $speaker } · { $outlet } · { $day } · { $language }
pair-why = { $unlike ->
    [figures] Те же лицо, день, место и почти те же слова; числа разные.
   *[language] Те же лицо, день, место, тема и числа; слова на двух языках.
}
pair-none = Пар больше не ждёт.
pair-merged = № { $gone } теперь часть № { $number } и ведёт к нему. /undo отменяет это.
pair-two = Остаются два.
pair-overtaken = Другой редактор опередил, или одно из двух изменено. Ничего не сделано.
card-pair = № { $one } и № { $two } могут быть одним заявлением.
change-title = { $count ->
    [1] <b>{ $outlet }: изменено после прочтения</b>
   *[other] <b>{ $outlet }: изменено после прочтения</b> (ждёт статей: { $count })
}
change-new = <b>Новое в ней</b>, черновики в /review:
change-gone = <b>Уже не в ней</b>, но ещё в ответах:
change-line = № { $number } · { $speaker }: { $words }
change-withdraw = Чтобы отозвать: /withdraw { $number } и причина.
change-card-gone = { $count ->
    [one] { $count } заявления, которое знают читатели, в этой статье уже нет: его показывает /review.
   *[other] { $count } заявлений, которые знают читатели, в этой статье уже нет: их показывает /review.
}
change-card-dropped = { $count ->
    [one] { $count } черновик отброшен: этого в статье уже нет.
    [few] { $count } черновика отброшены: этого в статье уже нет.
   *[many] { $count } черновиков отброшены: этого в статье уже нет.
}
change-none = Изменённых статей больше не ждёт.
button-change-seen = Просмотрено
