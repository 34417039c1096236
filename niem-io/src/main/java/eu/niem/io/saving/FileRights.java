package eu.niem.io.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may read and write a file; nothing is asked where the file system has no such permissions. */
final class FileRights {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Map<PosixFilePermission, PosixFilePermission> GROUP_LIKE_OTHERS = Map.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private FileRights() {}

    /** Returns what makes a new file one that only its owner may read and write. */
    static FileAttribute<?>[] ofOwner(Path path) {
        return hasPermissions(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    /** Gives a file the permissions, owner and group of the one that it is to replace, as far as the user may. */
    static void like(Path replaced, Path file) throws IOException {
        if (!hasPermissions(file)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(replaced, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        if (!now.group().equals(old.group()) && !isGroupSet(view, old.group())) {
            GROUP_LIKE_OTHERS.forEach((group, others) -> {
                if (!old.permissions().contains(others)) {
                    permissions.remove(group); // it would be granted to another group than before
                }
            });
        }
        set(view, permissions);
        if (!now.owner().equals(old.owner())) {
            isOwnerSet(view, old);
        }
    }

    /** Gives a file the permissions that system and folder give to a new one; an empty file tells which. */
    static void standard(Path file, FileOperations operations) throws IOException {
        if (!hasPermissions(file)) {
            return;
        }
        Path empty = file.resolveSibling(SaveJournal.temporary());
        operations.before("create", empty);
        Files.createFile(empty);
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(empty);
        operations.delete(empty);
        set(Files.getFileAttributeView(file, PosixFileAttributeView.class), permissions);
    }

    private static void set(PosixFileAttributeView view, Set<PosixFilePermission> permissions) throws IOException {
        if (!view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }

    private static boolean isGroupSet(PosixFileAttributeView view, GroupPrincipal group) {
        try {
            view.setGroup(group);
            return true;
        } catch (IOException e) {
            return false; // only members of a group may give a file to it
        }
    }

    private static boolean isOwnerSet(PosixFileAttributeView view, PosixFileAttributes old) {
        try {
            view.setOwner(old.owner());
            return true;
        } catch (IOException e) {
            return false; // only the administrator may give files away
        }
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
