package dev.switchboard.examples.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that was built, from a file that the build fills in. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream("/switchboard.properties")) {
            properties.load(file);
        }
        return new String[] {"switchboard " + properties.getProperty("version")};
    }
}
