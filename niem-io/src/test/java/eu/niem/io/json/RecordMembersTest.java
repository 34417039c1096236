package eu.niem.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordMembersTest {
    @Test
    void itIsTheMapOfWhatWasAddedInItsOrder() {
        Json.Member one = new Json.Member(0, 0, new Json.Numeral(0, 0, "1"));
        Json.Member two = new Json.Member(0, 0, new Json.Numeral(0, 0, "2"));
        RecordMembers members = new RecordMembers(2);
        assertThat(members).isEmpty();
        members.add("b", one);
        members.add("a", two);

        List<String> names = new ArrayList<>();
        members.forEach((name, member) -> names.add(name + member.value()));
        assertThat(members).isEqualTo(Map.of("b", one, "a", two)).containsEntry("a", two);
        assertThat(members.keySet()).containsExactly("b", "a");
        assertThat(members.values()).containsExactly(one, two);
        assertThat(names).containsExactly("b" + one.value(), "a" + two.value());
    }
}
