//! The official name of an operation: an anchor at the page's title, or what a label says.

use crate::read::reference_page::Prose;
use crate::read::words::has;

/// How official names begin, perhaps behind one of [`BEFORE`].
const VERBS: &str = "abort|accept|access|activate|add|allocate|allow|analyze|apply|approve|archive|assign|associate|attach|\
    authenticate|authorize|bind|buy|calculate|call|cancel|change|check|classify|clean|clear|clone|close|collect|commit|\
    compare|complete|configure|confirm|connect|control|convert|copy|count|create|deactivate|debug|decrypt|delete|deploy|\
    deregister|describe|detach|detect|disable|disassociate|disconnect|dissociate|download|drop|edit|enable|encrypt|enlarge|\
    establish|execute|expand|export|extend|extract|failover|fetch|find|force|freeze|generate|get|grant|handle|ignore|\
    import|init|initialize|install|invite|invoke|issue|join|kill|launch|leave|list|load|lock|login|logout|mark|match|merge|\
    migrate|modify|monitor|mount|move|notify|obtain|offline|online|open|operate|pause|pay|ping|poll|predict|preview|\
    process|promote|protect|provision|publish|pull|purge|push|put|query|quit|read|reboot|rebuild|receive|recognize|\
    recover|reduce|refresh|refuse|register|reinstall|reject|release|reload|remove|rename|renew|replace|reply|report|\
    request|rerun|reset|resize|resolve|restart|restore|resume|retrieve|retry|revert|revoke|rollback|rotate|run|save|scale|\
    scan|search|send|set|share|show|shrink|shutdown|sign|simulate|split|start|stop|submit|subscribe|suspend|switch|sync|\
    synchronize|tag|terminate|test|transfer|translate|trigger|unassign|unbind|undeploy|unfreeze|uninstall|unlock|unmount|\
    unprotect|unpublish|unregister|unsubscribe|untag|update|upgrade|upload|upsert|use|validate|verify|view|withdraw|write";
/// What stands before the verb: that many are meant, or whose interface it is.
const BEFORE: [&str; 6] = ["Batch", "Nova", "Keystone", "Neutron", "Cinder", "Glance"];

/// The name that anchors at a title give, if it is only one: `CreateL7Rule`; not `EN-US_TOPIC_0123`, nor `section12`.
pub(in crate::read) fn of_anchors(anchors: &[String]) -> Option<&str> {
    let mut names = anchors.iter().filter(|anchor| is_name(anchor));
    let first = names.next()?;
    names.all(|name| name == first).then_some(first)
}

/// A verb and what it is about, in capitals; digits stand alone.
fn is_name(anchor: &str) -> bool {
    let rest = BEFORE.iter().find_map(|before| {
        anchor
            .strip_prefix(before)
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
    });
    let verb: String = first_word(rest.unwrap_or(anchor)).to_lowercase();
    let digit = |byte: &u8| byte.is_ascii_digit();
    is_plain(anchor)
        && first_word(anchor).len() < anchor.len()
        && !anchor
            .as_bytes()
            .windows(2)
            .any(|two| two.iter().all(digit))
        && has(VERBS, &verb)
}

/// Whether a name says what is done, and not a thing: `CreateShipOption`.
pub(crate) fn begins_with_verb(name: &str) -> bool {
    has(VERBS, &first_word(name).to_lowercase()) && first_word(name).len() < name.len()
}

/// `Create` of `CreateThing`.
fn first_word(name: &str) -> &str {
    let mut letters = name.char_indices().skip(1);
    let end = letters.find(|(_, c)| !c.is_ascii_lowercase());
    &name[..end.map_or(name.len(), |(at, _)| at)]
}

/// Letters and digits, the first a capital, and not all of them.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The name that a label announces, `API name: Subscribe`, and how many paragraphs say so: the label may stand above it.
pub(crate) fn labelled(prose: &[Prose]) -> Option<(&str, usize)> {
    let first = prose.first()?.text.as_str();
    let (label, name) = first.split_once([':', '：']).unwrap_or((first, ""));
    if !label.trim().eq_ignore_ascii_case("api name") {
        return None;
    }
    let (name, count) = match (name.trim(), prose.get(1)) {
        ("", Some(next)) => (next.text.trim(), 2),
        (name, _) => (name, 1),
    };
    let name = name.trim_end_matches('.');
    is_plain(name).then_some((name, count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    #[test]
    fn anchors_are_names_where_they_are_called_like_operations() {
        for name in [
            "CreateL7Rule",
            "ListShipsV2",
            "BatchDeleteSails",
            "NovaShowShip",
            "BatchDelete",
        ] {
            assert!(is_name(name), "{name}");
        }
        for other in [
            "EN-US_TOPIC_0123456789",
            "en-us_topic_0123",
            "section1234",
            "Section12",
            "ListShips_0012",
            "ListShips12",
            "MainContent",
            "BatchShips",
            "List",
            "LIST",
            "listShips",
            "Listing",
            "ListeningShips",
            "",
        ] {
            assert!(!is_name(other), "{other}");
        }
        let anchors = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>()
        };
        let same = anchors(&["body1", "ShowShip", "ShowShip"]);
        assert_eq!(of_anchors(&same), Some("ShowShip"));
        assert_eq!(of_anchors(&anchors(&["ShowShip", "ListShips"])), None);
    }

    #[test]
    fn a_page_says_the_name_at_its_title_or_behind_a_label() {
        for (html, name) in [
            (
                "<a name=\"SinkShip\"></a><a name=\"SinkShip\"></a>\n<h1>Sinking a Ship</h1>",
                None,
            ),
            (
                "<a name=\"StopShip\"></a>\n<h1>Halting a Ship</h1>",
                Some("StopShip"),
            ),
            ("<h1 id=\"StopShip\">Halting a Ship</h1>", Some("StopShip")),
            ("<h1>Halting <a id=\"StopShip\"></a></h1>", Some("StopShip")),
            ("<a name=\"StopShip\"></a><p>Home</p><h1>Halting</h1>", None),
            ("<div id=\"OpenMenu\"></div><h1>Halting</h1>", None),
            (
                "<h1>Halting</h1><a name=\"StopShip\"></a><h4>URI</h4>",
                None,
            ),
            (
                "<h1>Halting</h1><h4>Function</h4><ul><li>API name<p>Halt</p></li></ul>",
                Some("Halt"),
            ),
            (
                "<a name=\"StopShip\"></a><h1>Halting</h1><h4>Function</h4><p>API name: HaltShip</p>",
                Some("HaltShip"),
            ),
            (
                "<h1>Halting</h1><h4>Function</h4><p>API name: it has none</p>",
                None,
            ),
        ] {
            assert_eq!(read("demo", html).official.as_deref(), name, "{html}");
        }
    }
}
