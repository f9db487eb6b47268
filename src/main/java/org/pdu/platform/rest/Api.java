package org.pdu.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything the pages can do, for programs, under {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Practice Development Unit",
            version = "1",
            description =
                "JSON in UTF-8, camelCase, instants in UTC. Errors are RFC 9457 problems. Sign in"
                    + " with POST /api/tokens and send the token as a bearer token."))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A token from POST /api/tokens.")
public class Api extends Application {}
