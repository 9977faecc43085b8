"""Opens /__docs in Chromium as a phone and as a desktop, tries an operation out, and looks for what went wrong.

    browser.py BASE PROJECT TOKEN

Needs Playwright for Python, and Chromium: that of the variable CHROMIUM, of PATH, or of Playwright. Ends with 77 where
one is missing. The variable SCREENSHOTS names a folder for pictures of what was seen.
"""

import os
import shutil
import sys

MISSING = 77
FIND = "/v1.0/{project_id}/asset/info"
CREATE = "/v1/{project_id}/digital-assets"
VIEWS = {"phone": (390, 844, "dark"), "desktop": (1280, 800, "light")}


def skip(why):
    print(why)
    sys.exit(MISSING)


try:
    from playwright.sync_api import Error, sync_playwright
except ImportError:
    skip("Playwright for Python is not installed")


def launch(playwright):
    names = ["chromium", "chromium-browser", "google-chrome"]
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    try:
        # Whoever runs the tests as root, as containers do, cannot have the sandbox.
        return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
    except Error as error:
        skip(f"there is no Chromium that starts: {error.message.splitlines()[0]}")


class Visit:
    """A page, and what it did that it should not have."""

    def __init__(self, browser, base, width, height, scheme):
        self.base = base
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        self.page = context.new_page()
        self.page.set_default_timeout(20_000)
        self.wrong = []
        self.page.on("console", self.console)
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.page.on("request", self.request)
        self.page.on("requestfailed", lambda request: self.wrong.append(f"failed: {request.url}"))

    def console(self, message):
        if message.type in ("error", "warning"):
            self.wrong.append(f"console: {message.text}")

    def request(self, request):
        if not request.url.startswith((self.base + "/", "data:")):
            self.wrong.append(f"elsewhere: {request.url}")

    def must(self, holds, what):
        if not holds:
            self.wrong.append(what)

    def must_fit(self):
        width = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.must(width <= 0, f"{self.page.url} is {width} px wider than the window")


def try_out(visit, project, token):
    """Lists the operations, and has two answered, with nothing filled in but the project."""
    page = visit.page
    page.goto(visit.base + "/__docs")
    page.wait_for_selector(".opblock")
    found = page.locator(".opblock-summary-path").evaluate_all("all => all.map(it => it.dataset.path)")
    visit.must(len(found) >= 3 and FIND in found, f"operations: {found}")
    visit.must_fit()

    page.get_by_role("button", name="Authorize").first.click()
    dialog = page.locator(".modal-ux")
    asked = dialog.inner_text()
    visit.must("X-Auth-Token" in asked and "Authorized" in asked, f"the token is not filled in: {asked}")
    visit.must("X-Sdk-Date" not in asked, f"a browser cannot sign: {asked}")
    dialog.get_by_role("button", name="Close").first.click()

    operation, response = execute(page, FIND, project)
    sent = response.request.headers.get("x-auth-token")
    visit.must(sent == token, f"token sent: {sent}")
    visit.must(response.status == 200, f"{response.url}: {response.status} {response.text()}")
    visit.must("Opening" in response.text(), f"{response.url}: {response.text()}")
    operation.locator(".live-responses-table .response-col_status", has_text="200").wait_for()
    operation.get_by_role("tab", name="Schema").first.click()
    operation.get_by_text("asset_info_array").last.wait_for()
    visit.must_fit()

    # The documented example is filled in.
    _, response = execute(page, CREATE, project)
    visit.must(response.status == 200, f"{response.url}: {response.status} {response.text()}")
    visit.must_fit()


def execute(page, path, project):
    operation = page.locator(".opblock", has=page.locator(f'[data-path="{path}"]'))
    operation.locator(".opblock-summary-control").click()
    operation.locator("tr[data-param-name=project_id] input").fill(project)
    with page.expect_response(lambda response: f"/{project}/" in response.url) as answered:
        operation.locator("button.execute").click()
    return operation, answered.value


def look_at_stored(visit):
    visit.page.goto(visit.base + "/__docs/stored")
    visit.must(visit.page.locator("main table").count() == 3, "three tables")
    visit.must(visit.page.get_by_text("Backdrop").is_visible(), "Backdrop is to be seen")
    visit.must_fit()


def main(base, project, token):
    folder = os.environ.get("SCREENSHOTS")
    wrong = []
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, view in VIEWS.items():
            visit = Visit(browser, base, *view)
            for step, look in {
                "try-out": lambda: try_out(visit, project, token),
                "stored": lambda: look_at_stored(visit),
            }.items():
                try:
                    look()
                except Error as error:
                    visit.wrong.append(error.message)
                if folder:
                    visit.page.screenshot(path=f"{folder}/{name}-{step}.png", full_page=True)
            wrong += [f"{name}: {what}" for what in visit.wrong]
        browser.close()
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
