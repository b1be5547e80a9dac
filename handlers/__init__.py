"""What people say to the bot: one module for each conversation; `contents` lists them all."""
