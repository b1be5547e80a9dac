### What editors and owners are told about each other.

menu-editors = who the editors are; invite and remove
team-title = <b>Editors</b>
team-line = { $name }, since { $day }
team-nobody = There is no editor yet. Owners are editors too.
team-removed = { $name } is no longer an editor.
team-how = Editors paste, forward or link articles here in private and publish what is said in them.
button-invite = Invite an editor
button-remove-editor = Remove { $name }
team-invitation = Whoever opens this link first becomes an editor. It works once, for 24 hours:
team-accepted = You are an editor now. Paste an article here, forward a post, or send a link: I read it and show you what is said in it.
team-already = You are an editor already. The link is still good for somebody else.
team-stale = This link has been used, or is older than 24 hours. Please ask for a new one.
