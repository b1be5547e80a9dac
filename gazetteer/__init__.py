"""What people type, in three languages, to places; its data are one read-only file made by `build`."""
