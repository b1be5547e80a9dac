## Стеження

rhythm-instant = одразу
rhythm-daily = щодня о { $time }
rhythm-weekly = { $weekday ->
    [0] щопонеділка о { $time }
    [1] щовівторка о { $time }
    [2] щосереди о { $time }
    [3] щочетверга о { $time }
    [4] щоп’ятниці о { $time }
    [5] щосуботи о { $time }
   *[other] щонеділі о { $time }
}
weekday = { $weekday ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[other] нд
}
filter-kind = { $kind ->
    [official] посадовці
    [military] військові
    [expert] експерти
    [monitor] спостерігачі
    [aid] гуманітарні організації
    [resident] мешканці
   *[unnamed] неназвані
}
radius = { $place } та { $radius } км довкола
filtered = Показано лише: { $filter }.
filtered-one = { $what } — показано лише: { $filter }.
follow-title = Ви стежите: <b>{ $what }</b>.
follow-told = Повідомляю { $rhythm } (за часом: { $zone }). Наступного разу: { $day }, { $time }.
follow-told-paused = Повідомляю { $rhythm } (за часом: { $zone }). Зараз — на паузі.
follow-told-at-once = Напишу, щойно прочитаю щось нове: не більше ніж 6 повідомлень на годину, далі — одне зведене.
follow-no-alarm = Це <b>не сповіщення про тривогу</b>: словам людей уже хвилини або години. У небезпеці слухайте сирени та офіційні канали.
follow-which = За ким або за чим стежити? Напишіть місце чи особу після команди: /follow Покровськ щодня 08:00 · /follow Покровськ 20 км · /follow Покровськ одразу
follow-unknown = Не знаю ні місця, ні особи чи відомства з назвою «{ $asked }». Місця — це міста, села, райони й області України; особи — ті, чиї заяви в мене є.
follow-which-speaker = Таких імен кілька. Кого ви маєте на увазі?
follow-full = Ви вже стежите за { $count } темами, більше я не можу. Спершу зупиніть якусь: /following
follow-no-radius = Можу стежити за колом від 1 до 100 км довкола міста чи села: /follow Покровськ 20 км
follow-no-time = Можу повідомляти одразу, щодня або щотижня, о годині від 00:00 до 23:59: /follow Покровськ одразу · /follow Покровськ щодня 08:00 · /follow Покровськ щотижня пн 08:00
follow-times = <b>{ $what }</b>: коли повідомляти? Інший час — словами: «{ $example } щодня 07:30».
follow-filter = <b>{ $what }</b>: що показувати? Натисніть потрібне; без вибору — усе.
following-title = { $count ->
    [one] <b>Ви стежите: { $count } запис</b>
    [few] <b>Ви стежите: { $count } записи</b>
   *[many] <b>Ви стежите: { $count } записів</b>
}
following-line = { $number }. <b>{ $what }</b>: { $rhythm }
following-none = Ви ще ні за чим не стежите. Досить написати «стежити за Покровськом» або натиснути кнопку під відповіддю.
following-zone = Часовий пояс: { $zone }
following-quiet = Тихі години: { $begins }–{ $ends }
following-paused = Пауза: сам нічого не надсилаю, доки не відновите.
following-discreet = Непомітно: перший рядок повідомлення не називає місця.
following-when-nothing = Коли нового немає: { $choice ->
    [word] коротке слово
    [nothing] без повідомлення
   *[sleep] одне слово, далі тиша, доки щось з’явиться
}
stopped = Зупинено: <b>{ $what }</b>. { $count ->
    [one] Про це
   *[other] Про все це
} більше не надсилаю.
stopped-nothing = Ви ні за чим не стежите, тож сам я нічого не надсилаю.
unfollow-which = Ви не стежите за «{ $asked }». Ви стежите: { $what }.
restored = Знову стежите: <b>{ $what }</b>.
restored-nothing = Повертати вже нічого.
paused = Пауза. Сам нічого не надсилаю, доки не напишете /resume; нове тим часом чекатиме на вас.
resumed = Повідомляю знову. Усе, що з’явилося за цей час, надійде з наступним повідомленням.
quiet-set = Тихі години: { $begins }–{ $ends } (за часом: { $zone }). Усе, що з’явиться, зачекає до { $ends }.
quiet-off = Тихих годин більше немає.
quiet-which = У які години притримувати те, про що ви не питали? Словами: /quiet 22:00-07:00
zone-set = Рахую ваш час так: { $zone }, зараз там { $time }.
zone-which = У якому часовому поясі ви живете? Натисніть або напишіть місто: /timezone Варшава
zone-unknown = Не знаю ні поясу, ні великого міста «{ $asked }». Напишіть найближче велике місто: /timezone Варшава
status-title = <b>За чим ви стежите ({ $count })</b>, { $day }, { $time }
status-line = { $what } · { $day }
status-never = { $what } · заяв немає
status-outlets = { $count ->
    [one] { $count } видання не відповідає
    [few] { $count } видання не відповідають
   *[many] { $count } видань не відповідають
}
gone = Цього я вже не знаю. /following покаже, за чим ви стежите.

## Кнопки стеження

button-follow = Стежити
button-follow-topic = Стежити за темою
button-tell-me = Повідомити, коли з’явиться
button-at-once = Одразу
button-daily = Щодня { $time }
button-weekly = { $weekday } { $time }
button-times = Інший час
button-filter = Фільтр
button-everything = Усе
button-stop = Зупинити
button-stop-all = Зупинити все
button-follow-back = Назад
button-all-followed = Усе, за чим стежу
button-settings = Пояс, тихі години, пауза
button-zone = Часовий пояс
button-quiet = Тихі години
button-quiet-hours = { $begins }–{ $ends }
button-not-quiet = Без тихих годин
button-pause = Пауза
button-resume = Відновити
button-discreet = Непомітно
button-not-discreet = Звичайно
button-word = Нового немає: слово
button-nothing = Нового немає: мовчати
button-sleep = Нового немає: спати
button-follow-undo = Повернути
button-change = Змінити час чи місця
button-mark-read = Прочитано
button-digest = Зведення зараз
button-all-of = Усе: { $what }

## Зведення і сповіщення

digest-places = { $count ->
    [one] <b>Місце, за яким ви стежите · { $day }, { $time }</b>
    [few] <b>{ $count } місця, за якими ви стежите · { $day }, { $time }</b>
   *[many] <b>{ $count } місць, за якими ви стежите · { $day }, { $time }</b>
}
digest-followed = <b>За чим ви стежите · { $day }, { $time }</b>
digest-late = Із запізненням: мало надійти { $day } о { $time }.
digest-asleep = Мовчу від { $day }: нічого не відбувалося.
digest-since = Від { $day }, { $time }: { $news }.
digest-disputed = уперше заперечено: { $count }
digest-quiet-count = без новин: { $count }
digest-new = { $count ->
    [one] { $count } нова
    [few] { $count } нові
   *[many] { $count } нових
}
digest-more = ще { $count }
digest-nothing = Від { $day }, { $time } нових заяв немає.
digest-only-alerts = Від { $day }, { $time }: нічого, крім того, що вже надійшло сповіщеннями ({ $count }).
digest-last-words = Остання заява: { $words }.
digest-sleeps = Далі мовчатиму, доки щось з’явиться.
digest-by-alert = { $count ->
    [one] Ще { $count } заява вже надійшла сповіщенням.
    [few] Ще { $count } заяви вже надійшли сповіщеннями.
   *[many] Ще { $count } заяв уже надійшли сповіщеннями.
}
digest-title-disputed = Уперше заперечено
digest-title-corrected = Виправлено
digest-title-withdrawn = Відкликано
digest-title-quiet = Без новин
digest-withdrawn-advice = Не покладайтеся на відкликане.
digest-quiet-one = { $what }: остання заява { $day }.
digest-quiet-never = { $what }: заяв іще не було.
digest-failing = { $failing } з { $read } видань, які я про це читаю, не відповідають від { $day }: міг щось пропустити.
digest-all-answer = { $count ->
    [one] Видання про це місце відповідає.
   *[other] Усі видання про ці місця ({ $count }) відповідають.
}
digest-quiet-means = Без новин — отже, нікого не цитували, а не що нічого не сталося.
digest-marked = Занотовано: наступне зведення почнеться там, де закінчилося це.
digest-no-time = /digest показує зведення зараз. Щоб отримувати його в інший час, напишіть, про що і коли: «стежити за Покровськом щодня 12:00».
digest-no-schedule = Зведень у вас немає: усе, за чим ви стежите, надходить одразу. Щоденне: «стежити Покровськ щодня 08:00».
digest-all-where = Усі: { $where }
alert-discreet = <b>Є нове з того, за чим ви стежите</b>
alert-many = { $count ->
    [one] { $count } нова заява з того, за чим ви стежите
    [few] { $count } нові заяви з того, за чим ви стежите
   *[many] { $count } нових заяв із того, за чим ви стежите
}
alert-left = і ще { $count }

## Меню команд

menu-follow = повідомляти про нове щодо місця
menu-following = за чим я стежу й коли
