package org.pdu.journeys;

import java.util.List;

/** The pages of organisations, services and job roles. */
final class PlacesPages {
  static final List<String> ALL =
      List.of(
          "/organisation-request",
          "/organisation-request?sent",
          "/places",
          "/places?q=zzzz",
          "/places?closed=1",
          "/places/new",
          "/places/requests",
          "/places/harebell-house",
          "/places/harebell-house/rename",
          "/places/harebell-house/describe",
          "/places/harebell-house/close",
          "/places/harebell-house/merge",
          "/places/harebell-house/services/new",
          "/services/harebell-hostel",
          "/services/harebell-hostel/move",
          "/services/harebell-hostel/teams/new",
          "/job-roles",
          "/job-roles/new",
          "/job-roles/support-worker",
          "/job-roles/support-worker/rename",
          "/job-roles/support-worker/retire");

  private PlacesPages() {}
}
