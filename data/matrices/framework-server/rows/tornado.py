# /// script
# dependencies = ["tornado"]
# ///
from tornado.web import Application, RequestHandler
from tornado.websocket import WebSocketHandler

WEBSOCKET, WORKER = "/talk", "tornado"


class Hello(RequestHandler):
    def get(self, name: str) -> None:
        self.write(f"hello {name}")


class Echo(RequestHandler):
    def post(self) -> None:
        self.write(self.request.body)


class Talk(WebSocketHandler):
    def on_message(self, message: str | bytes) -> None:
        self.write_message(f"you said {message}")


APPS = {"own": Application([("/hello/(.*)", Hello), ("/echo", Echo), ("/talk", Talk)])}
