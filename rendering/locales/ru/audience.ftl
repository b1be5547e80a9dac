### Что говорят группам, каналам и тем, кто ими управляет.

only-administrators = Менять, что получает эта группа, могут только её администраторы.
administrators-unchecked = Не удалось спросить у Telegram, кто здесь администратор. Попробуйте, пожалуйста, через минуту.
channel-added = Теперь я могу писать в «{ $title }». Что и когда там публиковать, задаёт /channels.
post-waits = «{ $title }»: это ждёт вас. Когда одобрите, я составлю публикацию заново — из того, что будет в силе тогда.
post-empty = «{ $title }»: в том, что ждало вас, сказать уже нечего.
post-approved = Одобрено, отправляю.
post-dropped = Отброшено, не публикую.
button-approve = Одобрить
button-post-drop = Отбросить
channels-none = Я не администратор ни одного вашего канала. Сделайте меня им с правом публиковать и снова напишите /channels; или /channels @название.
channels-which = Какой канал?
channel-again = Напишите ещё раз; если так называются несколько мест — вместе с районом: «Покровское, Синельниковский район, ежедневно 08:00». /channels оставляет всё как есть.
channel-unknown = Я не знаю такого канала, или вы там не администратор.
channel-what = Что должен получать «{ $title }»? Например: Покровск ежедневно 08:00 или: Купянский район сразу обстрелы
page-follows = Получает: { $things }
page-nothing = пока ничего
page-language = Язык: { $language }
page-zone = Часовой пояс: { $zone }
button-zone-there = Часовой пояс
page-approval = Публикации ждут администратора: { $on ->
    [on] да
   *[off] нет
}
page-pinned = Одно закреплённое сообщение вместо публикаций: { $on ->
    [on] да
   *[off] нет
}
page-hold = Обстрелы с задержкой: { $count ->
    [0] нет
   *[other] { $count } ч
}
page-who-asks = Здесь отвечаю: { $who ->
    [administrators] администраторам
   *[everybody] всем
}
button-approval = Одобрение: { $on ->
    [on] да
   *[off] нет
}
button-pinned = Закреплённое: { $on ->
    [on] да
   *[off] нет
}
button-hold = Обстрелы: задержка { $count } ч
button-follow-there = Добавить место
button-stop-there = Остановить: { $thing }
button-who-asks = Отвечать { $who ->
    [administrators] администраторам
   *[everybody] всем
}
