"""Asks the running site from outside, through nginx, as visitors and staff do."""

import os
import re
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import redis

SITE = os.environ["SITE_ORIGIN"]
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


class Browser(httpx2.Client):
    """Keeps cookies, and fills in the token of a form as a page gives it."""

    def __init__(self) -> None:
        super().__init__(base_url=SITE, timeout=20, follow_redirects=True)

    def send_form(self, path: str, **fields: str) -> httpx2.Response:
        token = TOKEN.search(self.get(path).text)
        assert token, f"no form at {path}"
        return self.post(path, data={"csrfmiddlewaretoken": token[1], **fields})


def until(true, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.2)


# The page is Django's, its style sheet nginx's, under a name that changes with its content.
visitor = Browser()
page = visitor.get("/")
assert (
    page.status_code == 200 and "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
)
[sheet] = re.findall(r'href="(/static/style\.[0-9a-f]{12}\.css)"', page.text)
style = visitor.get(sheet)
assert style.status_code == 200 and style.headers["Content-Type"] == "text/css", style.headers
assert (
    "immutable" in style.headers["Cache-Control"] and "Content-Security-Policy" not in style.headers
)
assert style.headers["Content-Encoding"] == "gzip", style.headers
print("static: a style sheet with a hash in its name, from nginx, to be kept for a year")

# Staff makes a workshop in the admin, and the list that everybody was shown from the cache has it.
keys = redis.Redis.from_url(os.environ["REDIS_URL"])
assert len(keys.keys("workshops:*template.cache.coming*")) == 1
staff = Browser()
signed_in = staff.send_form(
    "/admin/login/",
    next="/admin/",
    username=os.environ["DJANGO_SUPERUSER_USERNAME"],
    password=os.environ["DJANGO_SUPERUSER_PASSWORD"],
)
assert "Site administration" in signed_in.text
title, day = f"Weaving {secrets.token_hex(4)}", datetime.now(UTC) + timedelta(days=7)
new = {"title": title, "starts_0": f"{day:%Y-%m-%d}", "starts_1": "18:00:00", "seats": "3"}
inline = {"bookings-TOTAL_FORMS": "0", "bookings-INITIAL_FORMS": "0"}
saved = staff.send_form("/admin/workshops/workshop/add/", **new, **inline)
assert "was added successfully" in saved.text, saved.text
path = re.search(rf'href="(/workshops/\d+/)">{title}', visitor.get("/").text)
assert path, "the list is the old one"
print("admin: a workshop with 3 places was added, and the cached list made anew")

# Eight people want three places, at the same time.
people = [Browser() for _ in range(8)]
names = [f"user-{secrets.token_hex(4)}" for _ in people]
for person, name in zip(people, names, strict=True):
    word = secrets.token_urlsafe()
    form = {"username": name, "email": f"{name}@example.com", "password1": word, "password2": word}
    assert f"Sign out {name}" in person.send_form("/sign-up/", **form).text
assert people[0].post(path[1], data={"note": ""}).status_code == 403  # without the form's token
with ThreadPoolExecutor(len(people)) as pool:
    answers = list(pool.map(lambda person: person.send_form(path[1], note="").status_code, people))
assert sorted(answers) == [200] * 3 + [422] * 5, answers
assert re.search(rf"{title}.*?<span>Full</span>", visitor.get("/").text, re.DOTALL)
print("booking: of 8 people at once 3 got the 3 places, and the list says that it is full")

# The worker sends what was enqueued with the booking, to those who got a place and nobody else.
booked = [index for index, answer in enumerate(answers) if answer == 200]
for index in booked:
    until(lambda: "Confirmed by mail" in people[index].get("/bookings/").text)  # noqa: B023
mails = [mail for path in Path("var/mail").iterdir() for mail in path.read_text().split("-" * 79)]
sent = sorted(name for name in names for mail in mails if f"To: {name}@example.com" in mail)
assert sent == sorted(names[index] for index in booked), sent
print("jobs: the worker sent 3 mails, one for each booking")

# A place that is given back is free for the next.
happy, unhappy = people[booked[0]], people[answers.index(422)]
cancel = re.search(r'action="(/bookings/\d+/cancel/)"', happy.get("/bookings/").text)
token = TOKEN.search(happy.get("/bookings/").text)
assert unhappy.get("/bookings/").text.count("/cancel/") == 0
assert "is free again" in happy.post(cancel[1], data={"csrfmiddlewaretoken": token[1]}).text
assert unhappy.send_form(path[1], note="").url.path == "/bookings/"
print("cancelling: the place was free for the next")

# nginx stops whoever tries too many passwords. What lacks the form's token is counted too, and
# costs no hash.
codes = [visitor.post("/sign-in/", data={}).status_code for _ in range(30)]
assert set(codes) == {403, 429} and codes[-1] == 429, codes
print("passwords: after some twenty forms at once, nginx turns the next away with 429")
