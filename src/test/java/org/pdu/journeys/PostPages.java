package org.pdu.journeys;

import java.util.List;
import java.util.regex.Pattern;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Letters and the ways in, as each sees them. */
final class PostPages {
  static final List<String> ADMINISTRATORS =
      List.of("/admin/letters", "/admin/letters?state=dead", "/admin/letters?address=zzz");

  private PostPages() {}

  /** What can be opened without an account. */
  static List<String> nobodys(PduServer server) {
    var box = new Letterbox(server);
    var invited = box.invite(Demo.LEAD, "Ottoline Looked-at");
    var asking = box.ask("Ambrose Looked-at", "elsewhere.example");
    return List.of(
        "/post",
        "/post?to=" + invited,
        "/post?to=" + Demo.ADMIN.email(),
        "/post?to=nobody@test.example",
        "/join",
        "/join?sent",
        "/join?asked",
        "/forgotten",
        "/forgotten?sent",
        "/forgotten?back",
        "/forgotten/no-such-link",
        "/invited/no-such-link",
        "/sign-in?ready",
        box.link(invited),
        box.link(asking));
  }

  /** What leads open to let people in, and their own keys. */
  static List<String> leads(PduServer server) {
    new Letterbox(server).invite(Demo.LEAD, "Ottoline Looked-at");
    return List.of(
        "/invitations",
        "/invitations/new",
        "/invitations/staff",
        "/invitations/domains",
        invitation(server),
        "/account?joined",
        "/account/password",
        "/account/email",
        "/account/email?sent",
        "/post");
  }

  private static String invitation(PduServer server) {
    var page = Visitor.of(server, Demo.LEAD.email()).get("/invitations").body();
    var found = Pattern.compile("/invitations/[0-9a-f-]{36}").matcher(page);
    return found.find() ? found.group() : "/invitations";
  }
}
