package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chromium, as people use it: each journey in a window of its own. */
public final class Browser implements AutoCloseable {
  /** The narrowest window we promise to work in. */
  public static final int PHONE = 360;

  /** A window on a desk. */
  public static final int DESK = 1280;

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> INK = List.of("color-contrast", "link-in-text-block");

  private final PduServer server;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<Page, List<String>> complaints = new HashMap<>();

  public Browser(PduServer server) {
    this.server = server;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));
  }

  private static Path executable() {
    var named = System.getenv("PDU_CHROMIUM");
    return Path.of(named == null || named.isBlank() ? "/usr/bin/chromium" : named);
  }

  /** A new window with nobody signed in; what its console complains of is kept. */
  public Page page(int width) {
    return page(new NewContextOptions().setViewportSize(width, width == PHONE ? 740 : 900));
  }

  /** A new window without script. */
  public Page pageWithoutScript(int width) {
    return page(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
  }

  private Page page(NewContextOptions options) {
    BrowserContext context = chromium.newContext(options.setBaseURL(server.at("").toString()));
    context.setDefaultTimeout(30_000); // another process may be starting a server
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type())) {
        complain(page, page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complain(page, page.url() + ": " + error));
    return page;
  }

  private void complain(Page page, String what) {
    complaints.computeIfAbsent(page, any -> new ArrayList<>()).add(what);
  }

  /** What a page's console complained of so far: refused styles, failed scripts, missing files. */
  public List<String> complaints(Page page) {
    return complaints.getOrDefault(page, List.of());
  }

  /** Signs a demo account in; the page is then where people land. */
  public void signIn(Page page, Demo who) {
    page.navigate("/sign-in");
    page.getByLabel("E-mail address").fill(who.email());
    page.getByLabel("Password").fill(PduServer.PASSWORD);
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Sign in").setExact(true))
        .click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** Nothing on the page stands in anybody's way, as far as a machine can tell (WCAG 2.2 AA). */
  public static void accessible(Page page) {
    assertEquals(List.of(), found(page, List.of()), "axe on " + page.url());
  }

  /** Its colours can be told apart: all that changes between day and night. */
  public static void legible(Page page) {
    assertEquals(List.of(), found(page, INK), "colours on " + page.url());
  }

  /** What axe finds; it is brought once, and has no frames to look for: no page of ours has any. */
  private static Object found(Page page, List<String> rules) {
    if (!(boolean) page.evaluate("() => typeof window.axe === 'object'")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return page.evaluate(
        """
        rules => axe
          .run(document, {
            resultTypes: ['violations'],
            ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
          })
          .then(all => all.violations.map(
            one => one.id + ': ' + one.nodes.map(node => node.html).join(' | ')))
        """,
        rules);
  }

  /** Nothing has to be scrolled sideways. */
  public static void fits(Page page) {
    var beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(((Number) beyond).intValue() <= 0, page.url() + " is too wide by " + beyond);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
