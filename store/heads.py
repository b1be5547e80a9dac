"""Which messages stand first in their chats: the question that the sender asks again and again."""

HEADS = """
    SELECT due.id, due.key, due.chat, due.thread, due.purpose, due.plan, due.priority, due.paid, due.attempts
    FROM delivery AS due
    WHERE due.transport = :transport AND due.state = 'pending' AND due.priority = :lane
      AND due.paid = :paid AND due.not_before BETWEEN :from AND :to
      AND (due.doubt_since IS NULL OR due.attempts > 0 OR due.doubt_since <= :settled)
      AND NOT EXISTS (
          SELECT 1 FROM delivery AS other
          WHERE other.transport = due.transport AND other.chat = due.chat AND other.state = 'sending')
      AND NOT EXISTS (
          SELECT 1 FROM delivery AS other
          WHERE other.transport = due.transport AND other.chat = due.chat AND other.state = 'in_doubt'
            AND other.doubt_since IS NOT NULL)
      AND NOT EXISTS (
          SELECT 1 FROM delivery AS other
          WHERE other.transport = due.transport AND other.chat = due.chat AND other.state = 'pending'
            AND other.priority < due.priority
            AND (other.not_before <= :now OR other.attempts > 0))
      AND NOT EXISTS (
          SELECT 1 FROM delivery AS other
          WHERE other.transport = due.transport AND other.chat = due.chat AND other.state = 'pending'
            AND other.priority = due.priority
            AND coalesce(other.series, other.id) <= coalesce(due.series, due.id)
            AND (coalesce(other.series, other.id) < coalesce(due.series, due.id) OR other.id < due.id)
            AND (other.not_before <= :now OR other.attempts > 0))
    ORDER BY due.not_before, due.id
"""
"""The first message of each chat that may be sent. What waits for its time holds up nothing behind it,
unless it has been tried: then those behind it wait too, as they do while one is sent or in doubt. An edit
that follows a different one whose answer was lost waits until that one cannot be made any more."""

AT_ONCE = ""
"""The `not_before` of what waits for nothing; it sorts before every moment."""

LOOKED_AT = 1000
"""Messages of a lane that one look goes through, should their chats all have to wait."""
