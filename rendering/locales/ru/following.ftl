## Слежение

rhythm-instant = сразу
rhythm-daily = каждый день в { $time }
rhythm-weekly = { $weekday ->
    [0] каждый понедельник в { $time }
    [1] каждый вторник в { $time }
    [2] каждую среду в { $time }
    [3] каждый четверг в { $time }
    [4] каждую пятницу в { $time }
    [5] каждую субботу в { $time }
   *[other] каждое воскресенье в { $time }
}
weekday = { $weekday ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[other] вс
}
filter-kind = { $kind ->
    [official] чиновники
    [military] военные
    [expert] эксперты
    [monitor] наблюдатели
    [aid] гуманитарные организации
    [resident] жители
   *[unnamed] неназванные
}
radius = { $place } и { $radius } км вокруг
filtered = Показано только: { $filter }.
filtered-one = { $what } — показано только: { $filter }.
follow-title = Вы следите: <b>{ $what }</b>.
follow-told = Сообщаю { $rhythm } (по времени: { $zone }). В следующий раз: { $day }, { $time }.
follow-told-paused = Сообщаю { $rhythm } (по времени: { $zone }). Сейчас — на паузе.
follow-told-at-once = Напишу, как только прочитаю что-то новое: не больше 6 сообщений в час, дальше — одно сводное.
follow-no-alarm = Это <b>не сигнал тревоги</b>: словам людей уже минуты или часы. В опасности слушайте сирены и официальные каналы.
follow-which = За кем или за чем следить? Напишите место или имя после команды: /follow Покровск ежедневно 08:00 · /follow Покровск 20 км · /follow Покровск сразу
follow-unknown = Не знаю ни места, ни человека или ведомства с названием «{ $asked }». Места — это города, сёла, районы и области Украины; люди — те, чьи заявления у меня есть.
follow-which-speaker = Таких имён несколько. Кого вы имеете в виду?
follow-full = Вы уже следите за { $count } темами, больше я не могу. Сначала остановите какую-нибудь: /following
follow-no-radius = Могу следить за кругом от 1 до 100 км вокруг города или села: /follow Покровск 20 км
follow-no-time = Могу сообщать сразу, ежедневно или еженедельно, в любое время от 00:00 до 23:59: /follow Покровск сразу · /follow Покровск ежедневно 08:00 · /follow Покровск еженедельно пн 08:00
follow-times = <b>{ $what }</b>: когда сообщать? Другое время — словами: «{ $example } ежедневно 07:30».
follow-filter = <b>{ $what }</b>: что показывать? Нажмите нужное; без выбора — всё.
following-title = { $count ->
    [one] <b>Вы следите: { $count } запись</b>
    [few] <b>Вы следите: { $count } записи</b>
   *[many] <b>Вы следите: { $count } записей</b>
}
following-line = { $number }. <b>{ $what }</b>: { $rhythm }
following-none = Вы пока ни за чем не следите. Достаточно написать «следить за Покровском» или нажать кнопку под ответом.
following-zone = Часовой пояс: { $zone }
following-quiet = Тихие часы: { $begins }–{ $ends }
following-paused = Пауза: сам ничего не присылаю, пока не возобновите.
following-discreet = Незаметно: первая строка сообщения не называет места.
following-when-nothing = Когда нового нет: { $choice ->
    [word] короткое слово
    [nothing] без сообщения
   *[sleep] одно слово, дальше тишина, пока что-то не появится
}
stopped = Остановлено: <b>{ $what }</b>. { $count ->
    [one] Об этом
   *[other] Обо всём этом
} больше не присылаю.
stopped-nothing = Вы ни за чем не следите, поэтому сам я ничего не присылаю.
unfollow-which = Вы не следите за «{ $asked }». Вы следите: { $what }.
restored = Снова следите: <b>{ $what }</b>.
restored-nothing = Возвращать уже нечего.
paused = Пауза. Сам ничего не присылаю, пока не напишете /resume; новое тем временем подождёт вас.
resumed = Сообщаю снова. Всё, что появилось за это время, придёт со следующим сообщением.
quiet-set = Тихие часы: { $begins }–{ $ends } (по времени: { $zone }). Всё, что появится, подождёт до { $ends }.
quiet-off = Тихих часов больше нет.
quiet-which = В какие часы придерживать то, о чём вы не спрашивали? Словами: /quiet 22:00-07:00
zone-set = Считаю ваше время так: { $zone }, сейчас там { $time }.
zone-which = В каком часовом поясе вы живёте? Нажмите или напишите город: /timezone Варшава
zone-unknown = Не знаю ни пояса, ни большого города «{ $asked }». Напишите ближайший большой город: /timezone Варшава
status-title = <b>За чем вы следите ({ $count })</b>, { $day }, { $time }
status-line = { $what } · { $day }
status-never = { $what } · заявлений нет
status-outlets = { $count ->
    [one] { $count } издание не отвечает
    [few] { $count } издания не отвечают
   *[many] { $count } изданий не отвечают
}
gone = Этого я уже не знаю. /following покажет, за чем вы следите.

## Кнопки слежения

button-follow = Следить
button-follow-topic = Следить за темой
button-tell-me = Сообщить, когда появится
button-at-once = Сразу
button-daily = Ежедневно { $time }
button-weekly = { $weekday } { $time }
button-times = Другое время
button-filter = Фильтр
button-everything = Всё
button-stop = Остановить
button-stop-all = Остановить всё
button-follow-back = Назад
button-all-followed = Всё, за чем слежу
button-settings = Пояс, тихие часы, пауза
button-zone = Часовой пояс
button-quiet = Тихие часы
button-quiet-hours = { $begins }–{ $ends }
button-not-quiet = Без тихих часов
button-pause = Пауза
button-resume = Возобновить
button-discreet = Незаметно
button-not-discreet = Обычно
button-word = Нового нет: слово
button-nothing = Нового нет: молчать
button-sleep = Нового нет: спать
button-follow-undo = Вернуть
button-change = Изменить время или места
button-mark-read = Прочитано
button-digest = Сводка сейчас
button-all-of = Всё: { $what }

## Сводки и оповещения

digest-places = { $count ->
    [one] <b>Место, за которым вы следите · { $day }, { $time }</b>
    [few] <b>{ $count } места, за которыми вы следите · { $day }, { $time }</b>
   *[many] <b>{ $count } мест, за которыми вы следите · { $day }, { $time }</b>
}
digest-followed = <b>За чем вы следите · { $day }, { $time }</b>
digest-late = С опозданием: должна была прийти { $day } в { $time }.
digest-asleep = Молчу с { $day }: ничего не происходило.
digest-since = С { $day }, { $time }: { $news }.
digest-disputed = впервые опровергнуто: { $count }
digest-quiet-count = без новостей: { $count }
digest-new = { $count ->
    [one] { $count } новое
   *[many] { $count } новых
}
digest-more = ещё { $count }
digest-nothing = С { $day }, { $time } новых заявлений нет.
digest-only-alerts = С { $day }, { $time }: ничего, кроме того, что уже пришло оповещениями ({ $count }).
digest-last-words = Последнее заявление: { $words }.
digest-sleeps = Дальше буду молчать, пока что-то не появится.
digest-by-alert = { $count ->
    [one] Ещё { $count } заявление уже пришло оповещением.
    [few] Ещё { $count } заявления уже пришли оповещениями.
   *[many] Ещё { $count } заявлений уже пришли оповещениями.
}
digest-title-disputed = Впервые опровергнуто
digest-title-corrected = Исправлено
digest-title-withdrawn = Отозвано
digest-title-quiet = Без новостей
digest-withdrawn-advice = Не полагайтесь на отозванное.
digest-quiet-one = { $what }: последнее заявление { $day }.
digest-quiet-never = { $what }: заявлений ещё не было.
digest-failing = { $failing } из { $read } изданий, которые я об этом читаю, не отвечают с { $day }: мог что-то пропустить.
digest-all-answer = { $count ->
    [one] Издание об этом месте отвечает.
   *[other] Все издания об этих местах ({ $count }) отвечают.
}
digest-quiet-means = Без новостей — значит, никого не цитировали, а не что ничего не случилось.
digest-marked = Отмечено: следующая сводка начнётся там, где закончилась эта.
digest-no-time = /digest показывает сводку сейчас. Чтобы получать её в другое время, напишите, о чём и когда: «следить за Покровском ежедневно 12:00».
digest-no-schedule = Сводок у вас нет: всё, за чем вы следите, приходит сразу. Ежедневная: «следить Покровск ежедневно 08:00».
digest-all-where = Все: { $where }
alert-discreet = <b>Есть новое из того, за чем вы следите</b>
alert-many = { $count ->
    [one] { $count } новое заявление из того, за чем вы следите
    [few] { $count } новых заявления из того, за чем вы следите
   *[many] { $count } новых заявлений из того, за чем вы следите
}
alert-left = и ещё { $count }

## Меню команд

menu-follow = сообщать о новом по месту
menu-following = за чем я слежу и когда
