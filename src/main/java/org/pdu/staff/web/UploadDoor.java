package org.pdu.staff.web;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import org.pdu.platform.web.Uploads;

/**
 * Stands at the address of the page that takes files, so that the server reads the form's parts
 * there, the anti-forgery token among them; routes lead on to the page before anything gets here.
 */
@WebServlet("/staff/imports")
@MultipartConfig(
    fileSizeThreshold = Uploads.FILE,
    maxFileSize = Uploads.FILE,
    maxRequestSize = Uploads.FILE)
public class UploadDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;
}
