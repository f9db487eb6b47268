package org.pdu.post.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import org.pdu.platform.config.MailSettings;
import org.pdu.platform.config.MailSettings.MailServer;
import org.pdu.platform.config.Settings;
import org.pdu.post.model.Carrier;

/** Hands letters to the mail server of the settings. */
@ApplicationScoped
class SmtpCarrier implements Carrier {
  private static final String PATIENCE = "10000";

  @Inject MailSettings mail;
  @Inject Settings settings;

  SmtpCarrier() {}

  SmtpCarrier(MailSettings mail, Settings settings) {
    this.mail = mail;
    this.settings = settings;
  }

  @Override
  public boolean there() {
    return mail.server().isPresent();
  }

  @Override
  public void carry(Due letter) throws NotCarried {
    var server = mail.server().orElseThrow(() -> new NotCarried("No mail server is set.", false));
    try {
      Transport.send(message(session(server), letter));
    } catch (AddressException noAddress) {
      throw new NotCarried("That is no e-mail address: " + noAddress.getMessage(), true);
    } catch (SendFailedException refused) {
      var invalid = refused.getInvalidAddresses();
      throw new NotCarried(deepest(refused), invalid != null && invalid.length > 0);
    } catch (MessagingException e) {
      throw new NotCarried(deepest(e), false);
    }
  }

  private MimeMessage message(Session session, Due letter) throws MessagingException {
    var host = mail.from().substring(mail.from().lastIndexOf('@') + 1);
    var message = new Numbered(session, "<letter-" + letter.id() + "." + copy() + "@" + host + ">");
    message.setFrom(new InternetAddress(mail.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
    message.setSubject(letter.subject(), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(new Date());
    message.setText(Envelope.text(letter, settings.publicUrl().toString()), "UTF-8");
    return message;
  }

  /** Tells the letters of one product from those of another that sends from the same address. */
  private String copy() {
    return Integer.toHexString(settings.publicUrl().hashCode());
  }

  private static String deepest(MessagingException e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static Session session(MailServer server) {
    var all = new Properties();
    all.put("mail.transport.protocol", "smtp");
    all.put("mail.smtp.host", server.host());
    all.put("mail.smtp.port", Integer.toString(server.port()));
    all.put("mail.smtp.ssl.enable", Boolean.toString(server.implicitTls()));
    all.put("mail.smtp.starttls.enable", Boolean.toString(!server.implicitTls()));
    all.put(
        "mail.smtp.starttls.required",
        Boolean.toString(server.insistsOnTls() && !server.implicitTls()));
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    all.put("mail.smtp.connectiontimeout", PATIENCE);
    all.put("mail.smtp.timeout", PATIENCE);
    all.put("mail.smtp.writetimeout", PATIENCE);
    boolean known = !server.user().isEmpty();
    all.put("mail.smtp.auth", Boolean.toString(known));
    return known ? Session.getInstance(all, login(server)) : Session.getInstance(all);
  }

  private static Authenticator login(MailServer server) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(server.user(), server.password());
      }
    };
  }

  /** A message that keeps its number over every try. */
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
