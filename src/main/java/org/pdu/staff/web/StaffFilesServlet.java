package org.pdu.staff.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pdu.people.Workforce.InPost;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.sheet.CsvText;
import org.pdu.staff.model.Columns;
import org.pdu.staff.usecase.ShowStaff;
import org.pdu.staff.usecase.ShowStaff.Filter;

/**
 * Files to take along: the staff list as CSV, and the empty list to fill in, as a workbook or CSV.
 */
@WebServlet("/staff-files/*")
public class StaffFilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject transient ShowStaff showStaff;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = Objects.requireNonNullElse(request.getPathInfo(), "");
    try {
      switch (path) {
        case "/list.csv" -> csv(response, "staff.csv", lines(showStaff.all(filter(request))));
        case "/template.csv" -> {
          list(request);
          csv(response, "staff-template.csv", List.of(Columns.template()));
        }
        case "/template.xlsx" -> {
          var list = list(request);
          begin(response, XLSX, "staff-template.xlsx");
          TemplateWorkbook.write(response.getOutputStream(), list.services(), list.jobRoles());
        }
        default -> response.sendError(404);
      }
    } catch (NotSignedIn signedOut) {
      response.sendRedirect("/sign-in?then=/staff");
    } catch (Refusal refused) {
      response.sendError(refused.status(), refused.sentence());
    }
  }

  private ShowStaff.StaffList list(HttpServletRequest request) {
    var list = showStaff.of(filter(request));
    if (list.organisation().isEmpty()) {
      throw new NotFound("Say which organisation.");
    }
    return list;
  }

  private static Filter filter(HttpServletRequest request) {
    return new Filter(
        parameter(request, "organisation"),
        parameter(request, "q"),
        parameter(request, "service"),
        parameter(request, "jobRole"),
        day(parameter(request, "on")),
        "");
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      throw new NotFound("There is no list of that day.");
    }
  }

  private static List<List<String>> lines(List<InPost> staff) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(Columns.template());
    for (var one : staff) {
      lines.add(
          List.of(
              one.email(),
              one.name(),
              one.serviceName(),
              one.jobRoleTitle(),
              one.share().stripTrailingZeros().toPlainString(),
              one.starts().toString(),
              one.ends().map(LocalDate::toString).orElse("")));
    }
    return lines;
  }

  private static void csv(HttpServletResponse response, String name, List<List<String>> lines)
      throws IOException {
    begin(response, CSV, name);
    // the mark by which spreadsheets know UTF-8
    response
        .getOutputStream()
        .write(("\uFEFF" + CsvText.of(lines)).getBytes(StandardCharsets.UTF_8));
  }

  private static void begin(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
