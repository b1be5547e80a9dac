"""The server itself: HTTP in front of a `World`, with faults on request."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from tests.botapi.faults import Fault, Refusal
from tests.botapi.limits import COUNTED, Limits
from tests.botapi.parameters import METHODS, read_caption, read_keyboard, read_parameters, read_text
from tests.botapi.world import BOT, Answered, Shown, World

TOKEN = "77:AAsecret-of-the-tests-0123456789abcdefgh"

PLAIN = Fault()


class Server:
    """One bot's Bot API.

    `world` is what people do and see; `fails` scripts what goes wrong, and `chance` lets it go wrong by
    chance; `flooded` chats are refused once; `limits`, if any, are held strictly; `violations` are requests
    that Telegram would refuse as malformed, or that a careful bot does not make.
    """

    def __init__(self, token: str = TOKEN) -> None:
        self._happened = asyncio.Event()
        self.world = World(self._happened.set)
        self.token = token
        self.base_url = ""
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.limits: Limits | None = None
        self.flooded: dict[int, Fault] = {}
        self.chance: Callable[[str], Fault | None] = lambda _: None
        self.violations: list[str] = []
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._poll: object | None = None
        self._methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getMe": lambda _: BOT,
            "deleteWebhook": lambda _: True,
            "setWebhook": self._set_webhook,
            "getWebhookInfo": lambda _: {
                "url": "",
                "has_custom_certificate": False,
                "pending_update_count": 0,
            },
            "sendMessage": self._send_message,
            "sendPhoto": self._send_photo,
            "sendDocument": self._send_document,
            "getFile": lambda given: {"file_unique_id": "u", "file_path": given["file_id"], **given},
            "editMessageText": self._edit_message_text,
            "editMessageCaption": self._edit_message_caption,
            "deleteMessage": self._delete_message,
            "getChat": self._get_chat,
            "answerCallbackQuery": self._answer_callback_query,
            "getMyCommands": lambda _: [],
            "answerInlineQuery": self._answer_inline_query,
            "pinChatMessage": self._pin_chat_message,
            "getChatMember": lambda given: self.world.member(given["chat_id"], given["user_id"]),
        }

    def fails(self, method: str, *faults: Fault) -> None:
        """Let the next requests of `method` meet these faults, one each."""
        self._faults[method].extend(faults)

    def called(self, method: str) -> list[dict[str, Any]]:
        """Return the parameters of all requests of `method`, refused ones and lost ones too."""
        return [parameters for name, parameters in self.requests if name == method]

    async def until(self, so: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until `so`, looking again whenever something was asked of the server."""
        async with asyncio.timeout(timeout):
            while not so():
                self._happened.clear()
                await self._happened.wait()

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        _, _, rest = request.path.partition("/bot")
        token, _, method = rest.partition("/")
        if token != self.token:
            return _error(Refusal(401, "Unauthorized"))
        if request.path.startswith("/file/"):
            return web.Response(body=self.world.files[method])
        given = await _given(request)
        self.requests.append((method, given))
        faults = self._faults[method]
        fault = faults.popleft() if faults else self.chance(method) or PLAIN
        if self.flooded and (flood := self.flooded.pop(_chat_of(given), None)):
            fault = flood
        await asyncio.sleep(fault.before)
        response = await self._accept(method, given) if fault.accepted else _ok(None)
        self._happened.set()
        await asyncio.sleep(fault.after)
        if fault.cut and request.transport is not None:
            request.transport.abort()
        if fault.refusal is not None:
            return _error(fault.refusal)
        if fault.body is not None:
            return web.Response(status=fault.status, body=fault.body, content_type="text/html")
        return response

    async def _accept(self, method: str, given: dict[str, Any]) -> web.Response:
        if method not in METHODS:
            self.violations.append(f"no method {method}")
            return _error(Refusal(404, "Not Found"))
        try:
            parameters, odd = read_parameters(method, given)
            if self.limits is not None and method in COUNTED:
                now = asyncio.get_running_loop().time()
                paid = parameters.get("allow_paid_broadcast", False)
                self.limits.count(parameters["chat_id"], now, paid=paid)
            self.violations += odd
            if method == "getUpdates":
                return _ok(await self._get_updates(parameters))
            act = self._methods.get(method)
            return _ok(act(parameters) if act else self._describe(method, parameters))
        except Refusal as refusal:
            if _is_our_mistake(refusal):
                self.violations.append(f"{method}: {refusal.description}")
            return _error(refusal)

    async def _get_updates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        this = self._poll = object()
        if "allowed_updates" in parameters:
            self.world.allowed = parameters["allowed_updates"]
        limit = parameters.get("limit", 100)
        until = asyncio.get_running_loop().time() + min(parameters.get("timeout", 0), 50)
        self._happened.set()
        while not (updates := self.world.fetch(parameters.get("offset"), limit)):
            left = until - asyncio.get_running_loop().time()
            if left <= 0:
                break
            self._happened.clear()
            try:
                await asyncio.wait_for(self._happened.wait(), left)
            except TimeoutError:
                break
            if self._poll is not this:  # the older poll is the one that ends
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                )
        return updates

    def _send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        return self.world.send(parameters, _shown(parameters))

    def _edit_message_text(self, parameters: dict[str, Any]) -> dict[str, Any] | bool:
        if "inline_message_id" in parameters:
            read_text(parameters)
            return self.world.edit_card(parameters["inline_message_id"], parameters["text"])
        return self.world.edit(parameters["message_id"], _shown(parameters))

    def _send_photo(self, parameters: dict[str, Any]) -> dict[str, Any]:
        picture = self.world.picture(parameters["photo"])
        return self.world.send(parameters, _shown_under(parameters, picture))

    def _send_document(self, parameters: dict[str, Any]) -> dict[str, Any]:
        content = self.world.picture(parameters["document"])
        return self.world.send(parameters, _shown_under(parameters, content))

    def _edit_message_caption(self, parameters: dict[str, Any]) -> dict[str, Any]:
        new = _shown_under(parameters, None)
        return self.world.edit(parameters["message_id"], new, caption=True)

    def _delete_message(self, parameters: dict[str, Any]) -> bool:
        for shown in self.world.delivered(parameters["chat_id"]):
            if shown.message_id == parameters["message_id"]:
                self.world.delete(shown)
                return True
        raise Refusal(400, "Bad Request: message to delete not found")

    def _get_chat(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat = self.world.chat_named(parameters["chat_id"])
        return chat | {"accent_color_id": 0, "max_reaction_count": 11}

    def _pin_chat_message(self, parameters: dict[str, Any]) -> bool:
        self.world.pinned.append((parameters["chat_id"], parameters["message_id"]))
        return True

    def _answer_inline_query(self, parameters: dict[str, Any]) -> bool:
        results = parameters["results"]
        ids = [result["id"] for result in results]
        if len(results) > 50 or len(set(ids)) < len(ids) or not all(0 < len(i.encode()) <= 64 for i in ids):
            raise Refusal(400, "Bad Request: RESULT_ID_INVALID")
        for result in results:
            content = result["input_message_content"]
            read_text({"text": content["message_text"], "parse_mode": content["parse_mode"]})
            read_keyboard(result)
        self.world.inline[parameters["inline_query_id"]] = parameters
        return True

    def _answer_callback_query(self, parameters: dict[str, Any]) -> bool:
        text = parameters.get("text", "")
        if len(text) > 200:
            raise Refusal(400, "Bad Request: MESSAGE_TOO_LONG")
        answered = Answered(text, parameters.get("show_alert", False))
        self.world.answer_press(parameters["callback_query_id"], answered)
        return True

    def _set_webhook(self, parameters: dict[str, Any]) -> bool:
        """Take the address, and bring nothing: the tests do that themselves."""
        if not parameters["url"].startswith("https://"):
            raise Refusal(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        return self._describe("setWebhook", parameters)

    def _describe(self, method: str, parameters: dict[str, Any]) -> bool:
        self.world.described[method] = parameters
        return True


@asynccontextmanager
async def serving(server: Server, port: int = 0) -> AsyncIterator[Server]:
    """Serve on loopback while inside; `server.base_url` says where."""
    runner = web.ServerRunner(web.Server(server.answer, access_log=None), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    server.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        await runner.cleanup()


async def _given(request: web.BaseRequest) -> dict[str, Any]:
    if request.content_type == "multipart/form-data":
        return {
            name: value.file.read() if isinstance(value, web.FileField) else value
            for name, value in (await request.post()).items()
        }
    body = (await request.read()).decode()
    if request.content_type == "application/json":
        return dict(json.loads(body or "{}"))
    return dict(parse_qsl(request.query_string, keep_blank_values=True)) | dict(
        parse_qsl(body, keep_blank_values=True)
    )


def _shown(parameters: dict[str, Any]) -> Shown:
    text, entities = read_text(parameters)
    keyboard = read_keyboard(parameters)
    return Shown(parameters["chat_id"], 0, parameters["text"], text, entities, keyboard, parameters)


def _shown_under(parameters: dict[str, Any], picture: bytes | None) -> Shown:
    text, entities = read_caption(parameters)
    keyboard = read_keyboard(parameters)
    html = parameters.get("caption", "")
    return Shown(parameters["chat_id"], 0, html, text, entities, keyboard, parameters, picture=picture)


def _chat_of(given: dict[str, Any]) -> int:
    chat = str(given.get("chat_id", ""))
    return int(chat) if chat.lstrip("-").isdigit() else 0


def _is_our_mistake(refusal: Refusal) -> bool:
    """Whether a careful bot would not have met with `refusal`, whatever its readers do."""
    fate = (
        *("not found", "MESSAGE_ID_INVALID", "not modified", "query is too old", "can't be edited"),
        *("wrong file identifier", "in the message to edit"),
    )
    return refusal.code == 400 and not any(words in refusal.description for words in fate)


def _ok(result: Any) -> web.Response:
    return web.Response(body=json.dumps({"ok": True, "result": result}), content_type="application/json")


def _error(refusal: Refusal) -> web.Response:
    answer = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        answer["parameters"] = refusal.parameters
    return web.Response(status=refusal.code, body=json.dumps(answer), content_type="application/json")
