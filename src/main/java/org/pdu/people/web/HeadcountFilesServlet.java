package org.pdu.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.pdu.people.usecase.ImportHeadcounts;
import org.pdu.platform.problem.NotSignedIn;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.sheet.CsvText;

/** Headcounts to begin with, as a file: {@code /headcounts/files/template.csv} or {@code .xlsx}. */
@WebServlet("/headcounts/files/*")
public class HeadcountFilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject transient ImportHeadcounts headcounts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = Objects.requireNonNullElse(request.getPathInfo(), "");
    if (!file.equals("/template.csv") && !file.equals("/template.xlsx")) {
      response.sendError(404);
      return;
    }
    try {
      var organisation = Objects.requireNonNullElse(request.getParameter("organisation"), "");
      var rows = headcounts.template(organisation);
      var name = "headcounts." + file.substring("/template.".length());
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
      if (file.endsWith(".csv")) {
        csv(rows, response);
      } else {
        xlsx(rows, response);
      }
    } catch (NotSignedIn nobody) {
      response.sendRedirect("/sign-in?then=/headcounts");
    } catch (Refusal refused) {
      response.sendError(refused.status());
    }
  }

  private static void csv(List<List<String>> rows, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    // the mark by which spreadsheets know UTF-8
    response
        .getOutputStream()
        .write(("\uFEFF" + CsvText.of(rows)).getBytes(StandardCharsets.UTF_8));
  }

  private static void xlsx(List<List<String>> rows, HttpServletResponse response)
      throws IOException {
    response.setContentType(XLSX);
    try (var book = new Workbook(response.getOutputStream(), "pdu", "1.0")) {
      var sheet = book.newWorksheet("Headcounts");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column)); // a value, never a formula
        }
      }
    }
  }
}
