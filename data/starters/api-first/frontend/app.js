// The token is kept in memory alone: what a script can read from storage, an injected script can too.
const { origin } = await (await fetch("api.json")).json();
const [signIn, add, list, status] = ["sign-in", "add", "tasks", "status"].map((id) => document.getElementById(id));
let token = "";

async function call(method, path, body) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const isForm = body instanceof URLSearchParams;
  if (body && !isForm) headers["Content-Type"] = "application/json";
  const response = await fetch(origin + path, { method, headers, body: body && !isForm ? JSON.stringify(body) : body });
  const answer = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Error(typeof answer.detail === "string" ? answer.detail : answer.detail[0].msg);
  return answer;
}

function show(task) {
  const item = document.createElement("li");
  const label = document.createElement("label");
  const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: task.done });
  box.addEventListener("change", attempt(() => call("PATCH", `/tasks/${task.id}`, { done: box.checked })));
  label.append(box, " ", task.title);
  item.append(label);
  list.append(item);
}

function attempt(action) {
  return async (event) => {
    event.preventDefault();
    try {
      await action(event);
      status.textContent = "";
    } catch (error) {
      status.textContent = error.message;
    }
  };
}

signIn.addEventListener("submit", attempt(async (event) => {
  const { email, password } = Object.fromEntries(new FormData(signIn));
  if (event.submitter?.value === "up") await call("POST", "/accounts", { email, password });
  const answer = await call("POST", "/token", new URLSearchParams({ username: email, password }));
  token = answer.access_token;
  signIn.hidden = true;
  add.hidden = false;
  for (let page = { next: 0 }; page.next !== null; ) {
    page = await call("GET", `/tasks?after=${page.next}`);
    page.items.forEach(show);
  }
}));

add.addEventListener("submit", attempt(async () => {
  show(await call("POST", "/tasks", Object.fromEntries(new FormData(add))));
  add.reset();
}));
