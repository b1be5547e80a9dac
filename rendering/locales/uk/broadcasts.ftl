### Що бачать редактори, коли пишуть усім групам і каналам.

menu-broadcast = написати всім групам і каналам
broadcast-what = Напишіть одним текстовим повідомленням, що надіслати. Ви побачите його раніше за всіх.
broadcast-text-only = Можна надіслати лише текст, щонайбільше 4096 знаків.
broadcast-preview = Саме такий вигляд воно матиме.
broadcast-to = Кому: { $target } ({ $count ->
    [one] { $count } чат
    [few] { $count } чати
   *[many] { $count } чатів
})
broadcast-takes = Це займе { $duration }.
broadcast-paid = Платно: зірок — { $stars } (по 0,1), { $duration }.
broadcast-all = Усім
button-broadcast-send = Надіслати за 10 хвилин
button-broadcast-pay = Швидко, зірок: { $stars }
button-broadcast-place = Тим, хто стежить за місцем
button-broadcast-drop = Відкинути
broadcast-several-places = Таких місць кілька. Будь ласка, допишіть район.
broadcast-which-place = Яке місце? Отримають ті, хто стежить за ним, за місцем у ньому чи за областю довкола.
broadcast-held = Почнеться о { $time }, отримають: { $count ->
    [one] { $count } чат
    [few] { $count } чати
   *[many] { $count } чатів
}.
button-broadcast-undo = Скасувати, до { $time }
broadcast-progress = Надсилається: { $done } із { $total }.
button-broadcast-stop = Зупинити
broadcast-over = Завершено: { $done } із { $total }.
broadcast-done = <b>Розсилку завершено</b>
broadcast-stopped = <b>Розсилку зупинено</b>
broadcast-sent = Надіслано: { $count }
broadcast-dead = Не надіслано: { $count } ({ $reason })
broadcast-dead-others = Не надіслано з інших причин: { $count }
broadcast-unknown = Невідомо: { $count } — відповідь загубилася, удруге не надсилаю
broadcast-dropped = Відкинуто. Нікому не надіслано.
broadcast-decided = Про це вже вирішено.
broadcast-lately = Ті самі слова вже надсилаються або надіслані протягом доби. Удруге не надіслано.
duration-seconds = близько { $count } с
duration-minutes = близько { $count } хв
