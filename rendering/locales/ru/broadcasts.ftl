### Что видят редакторы, когда пишут всем группам и каналам.

menu-broadcast = написать всем группам и каналам
broadcast-what = Напишите одним текстовым сообщением, что отправить. Вы увидите его раньше всех.
broadcast-text-only = Можно отправить только текст, не больше 4096 знаков.
broadcast-preview = Именно так оно будет выглядеть.
broadcast-to = Кому: { $target } ({ $count ->
    [one] { $count } чат
    [few] { $count } чата
   *[many] { $count } чатов
})
broadcast-takes = Это займёт { $duration }.
broadcast-paid = Платно: звёзд — { $stars } (по 0,1), { $duration }.
broadcast-all = Всем
button-broadcast-send = Отправить через 10 минут
button-broadcast-pay = Быстро, звёзд: { $stars }
button-broadcast-place = Тем, кто следит за местом
button-broadcast-drop = Отбросить
broadcast-several-places = Таких мест несколько. Пожалуйста, допишите район.
broadcast-which-place = Какое место? Получат те, кто следит за ним, за местом в нём или за областью вокруг.
broadcast-held = Начнётся в { $time }, получат: { $count ->
    [one] { $count } чат
    [few] { $count } чата
   *[many] { $count } чатов
}.
button-broadcast-undo = Отменить, до { $time }
broadcast-progress = Отправляется: { $done } из { $total }.
button-broadcast-stop = Остановить
broadcast-over = Завершено: { $done } из { $total }.
broadcast-done = <b>Рассылка завершена</b>
broadcast-stopped = <b>Рассылка остановлена</b>
broadcast-sent = Отправлено: { $count }
broadcast-dead = Не отправлено: { $count } ({ $reason })
broadcast-dead-others = Не отправлено по другим причинам: { $count }
broadcast-unknown = Неизвестно: { $count } — ответ потерялся, второй раз не отправляю
broadcast-dropped = Отброшено. Никому не отправлено.
broadcast-decided = Об этом уже решено.
broadcast-lately = Те же слова уже отправляются или отправлены в течение суток. Второй раз не отправлено.
duration-seconds = около { $count } с
duration-minutes = около { $count } мин
