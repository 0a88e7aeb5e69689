const [messages, state] = ["messages", "state"].map((id) => document.getElementById(id));
const ticker = new URLSearchParams(location.search).get("ticker") ?? "news";
let last = "";

function show(text, kind = "") {
  messages.append(Object.assign(document.createElement("li"), { textContent: text, className: kind }));
}

function listen() {
  const source = new EventSource(`/tickers/${encodeURIComponent(ticker)}/events?after=${last}`);
  source.addEventListener("open", () => (state.textContent = "Live"));
  source.addEventListener("message", (event) => {
    last = event.lastEventId;
    show(JSON.parse(event.data).text);
  });
  source.addEventListener("gap", () => show("Some messages are missing here.", "gap"));
  source.addEventListener("error", () => {
    state.textContent = "Connecting again …";
    // After a broken connection the browser comes back by itself, and says what it had last. After
    // an answer such as 503 it gives up, and that is left to us.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5000 + Math.random() * 5000);
  });
}

listen();
