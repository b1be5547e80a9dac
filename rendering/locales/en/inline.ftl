### Cards, after somebody has typed @bot and a place in any chat.

card-newest = Newest: { $day }, { $statements }
card-silent = No statement yet
card-hint = Type a town or village in Ukraine
card-unknown = I know no such place
