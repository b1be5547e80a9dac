"""Who a speaker is: name, office, body, kind, side, and which mentions are one."""
