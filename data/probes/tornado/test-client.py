# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado's test case starts a server on a real port and calls the application through it."""

import json
import socket
import unittest

from tornado.testing import AsyncHTTPTestCase
from tornado.web import Application, RequestHandler


class Echo(RequestHandler):
    def post(self) -> None:
        self.set_status(201)
        self.set_header("X-Seen", self.request.headers["X-Seen"])
        self.write(self.request.body)


class EchoTest(AsyncHTTPTestCase):
    def get_app(self) -> Application:
        return Application([("/echo", Echo)])

    def test_echo(self) -> None:
        response = self.fetch("/echo", method="POST", body=json.dumps({"n": 1}), headers={"X-Seen": "yes"})
        self.assertEqual((response.code, response.headers["X-Seen"]), (201, "yes"))
        self.assertEqual(json.loads(response.body), {"n": 1})
        with socket.create_connection(("127.0.0.1", self.get_http_port()), timeout=5) as connection:
            self.assertEqual(connection.getpeername()[1], self.get_http_port())
        print(f"{response.code} {response.body.decode()} from a socket of 127.0.0.1")


unittest.main(verbosity=0)
