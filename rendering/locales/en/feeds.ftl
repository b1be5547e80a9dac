### Feeds: what is read by itself, for readers (how well) and for editors.

## Where nobody has spoken. The region's name stands apart, so that it need not be inflected.

no-news = { $count ->
    [one] The outlet that has named this place in the last 90 days has published since, but not about it.
   *[other] Of the { $count } outlets that have named this place in the last 90 days, at least one has published since, but not about it.
}
no-reporting = { $count ->
    [one] The outlet that has named this place in the last 90 days has published nothing since.
   *[other] None of the { $count } outlets that have named this place in the last 90 days has published anything since.
}
outlets-answer = { $count ->
    [one] The one outlet I read for { $region } answers.
   *[other] All { $count } outlets I read for { $region } answer.
}
outlets-failing = { $count ->
    [one] The one outlet I read for { $region } has
   *[other] { $failing ->
        [one] { $failing } of the { $count } outlets I read for { $region } has
       *[other] { $failing } of the { $count } outlets I read for { $region } have
    }
} not answered since { $day }, { $time }. There may be news that I have not seen.
look-yourself = Look yourself: { $pages }
