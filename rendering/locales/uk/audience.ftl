### Що кажуть групам, каналам і тим, хто ними керує.

only-administrators = Змінювати, що отримує ця група, можуть лише її адміністратори.
administrators-unchecked = Не вдалося запитати в Telegram, хто тут адміністратор. Спробуйте, будь ласка, за хвилину.
channel-added = Тепер я можу писати в «{ $title }». Що й коли там публікувати, задає /channels.
post-waits = «{ $title }»: це чекає на вас. Коли схвалите, я складу допис заново — з того, що буде чинним тоді.
post-empty = «{ $title }»: у тому, що чекало на вас, уже нічого сказати.
post-approved = Схвалено, надсилаю.
post-dropped = Відкинуто, не публікую.
button-approve = Схвалити
button-post-drop = Відкинути
channels-none = Я не адміністратор жодного вашого каналу. Зробіть мене ним із правом публікувати й знову напишіть /channels; або /channels @назва.
channels-which = Який канал?
channel-again = Напишіть ще раз; якщо так називаються кілька місць — разом із районом: «Покровське, Синельниківський район, щодня 08:00». /channels залишає все як є.
channel-unknown = Я не знаю такого каналу, або ви там не адміністратор.
channel-what = Що має отримувати «{ $title }»? Наприклад: Покровськ щодня 08:00 або: Куп’янський район одразу обстріли
page-follows = Отримує: { $things }
page-nothing = поки нічого
page-language = Мова: { $language }
page-zone = Часовий пояс: { $zone }
button-zone-there = Часовий пояс
page-approval = Дописи чекають на адміністратора: { $on ->
    [on] так
   *[off] ні
}
page-pinned = Одне закріплене повідомлення замість дописів: { $on ->
    [on] так
   *[off] ні
}
page-hold = Обстріли з затримкою: { $count ->
    [0] ні
   *[other] { $count } год
}
page-who-asks = Тут відповідаю: { $who ->
    [administrators] адміністраторам
   *[everybody] усім
}
button-approval = Схвалення: { $on ->
    [on] так
   *[off] ні
}
button-pinned = Закріплене: { $on ->
    [on] так
   *[off] ні
}
button-hold = Обстріли: затримка { $count } год
button-follow-there = Додати місце
button-stop-there = Зупинити: { $thing }
button-who-asks = Відповідати { $who ->
    [administrators] адміністраторам
   *[everybody] усім
}
