### Что чат узнаёт, когда показанное ему исправлено или отозвано.
### $place — одно или несколько названий через запятую; ставьте туда, где их не надо склонять.

notice-withdrawn = Отозваны слова, которые вы видели: { $place }
notice-shown = { $day } бот показал вам следующее:
notice-do-not-rely = Не полагайтесь на это и предупредите тех, кому переслали.
notice-when = Отозвано { $day } в { $time }.
notice-rest = Остальные показанные вам заявления в силе.
notice-corrected = Исправлено: { $place }, { $day }
notice-was = { $name } — было указано: { $value }
notice-is = { $name } — правильно: { $value }
notice-same-words = Сами слова не изменились.
notice-words-were = Слова были поданы так: { $words }
notice-words-are = Слова такие: { $words }
notice-reason = Причина: { $reason }
notice-several = { $count ->
    [one] { $count } заявление, которое вы видели, исправлено или отозвано
    [few] { $count } заявления, которые вы видели, исправлены или отозваны
   *[many] { $count } заявлений, которые вы видели, исправлены или отозваны
}
notice-several-corrected = { $count ->
    [one] { $count } заявление, которое вы видели, исправлено
    [few] { $count } заявления, которые вы видели, исправлены
   *[many] { $count } заявлений, которые вы видели, исправлены
}
notice-several-withdrawn = { $count ->
    [one] { $count } заявление, которое вы видели, отозвано
    [few] { $count } заявления, которые вы видели, отозваны
   *[many] { $count } заявлений, которые вы видели, отозваны
}
notice-line-withdrawn = { $place }: { $words }
notice-line-corrected = { $place }, { $day }, { $speaker }: исправлено ({ $things })
notice-restored = Снова в силе слова, которые вы видели: { $place }
notice-told-withdrawn = { $day } бот сообщил вам, что это отозвано:
notice-taken-back = Отзыв отменён { $day } в { $time }: заявление снова есть в ответах.
notice-several-changed = { $count ->
    [one] { $count } заявление, которое вы видели, изменилось
    [few] { $count } заявления, которые вы видели, изменились
   *[many] { $count } заявлений, которые вы видели, изменились
}
notice-line-restored = { $place }: { $words } (снова в силе)
notice-further = и ещё { $count }
change-speaker = Чьи слова
change-day = День
change-place = Место
change-stance = Смысл
change-topic = Тема
change-words = Слова
change-stance-is = { $stance ->
    [denies] отрицает
   *[asserts] утверждает
}
mended-withdrawn = Отозвано { $day }.
mended-withdrawn-why = Отозвано { $day }: { $reason }
mended-corrected = Исправлено { $day }.
mended-thing = { $name }: { $new } (было: { $old }).
button-said-now = Что говорят сейчас
button-record = Запись № { $number }
button-show-them = Показать их
