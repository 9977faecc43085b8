//! Templates of paths, `/v1.0/{project_id}/asset`: what is literal in one, and what a path says in its parameters.

/// The template as the router takes it: one parameter for each segment that has any. Paths with parameters in the same
/// places have the same shape, whatever these are called.
pub(super) fn shape(template: &str) -> String {
    let segments = template.split('/').enumerate().map(|(index, segment)| {
        if segment.contains('{') {
            format!("{{p{index}}}")
        } else {
            segment.to_owned()
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Whether a path of the shape can be of the template.
pub(super) fn overlap(shape: &str, template: &str) -> bool {
    let is_any = |segment: &str| segment.contains('{');
    let mut segments = shape.split('/').zip(template.split('/'));
    shape.split('/').count() == template.split('/').count()
        && segments.all(|(one, other)| one == other || is_any(one) || is_any(other))
}

/// How many characters of a template are literal.
pub(super) fn literals(template: &str) -> usize {
    let mut in_parameter = false;
    let literal = template.chars().filter(|character| {
        in_parameter = match character {
            '{' => true,
            '}' => false,
            _ => in_parameter,
        };
        !in_parameter
    });
    literal.count()
}

/// The parameters of a path, as they stand in it; none if the path is not of the template.
pub(super) fn parameters<'p>(
    template: &'static str,
    path: &'p str,
) -> Option<Vec<(&'static str, &'p str)>> {
    let mut found = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        segment(expected, segments.next()?, &mut found)?;
    }
    // A router that is nested in another one sees the rest of the path alone, so both have the same end.
    segments.next().is_none().then_some(found)
}

/// The parameters of one segment, each as short as what stands behind it allows.
fn segment<'p>(
    mut expected: &'static str,
    mut rest: &'p str,
    found: &mut Vec<(&'static str, &'p str)>,
) -> Option<()> {
    while let Some((literal, behind)) = expected.split_once('{') {
        rest = rest.strip_prefix(literal)?;
        let (name, behind) = behind.split_once('}')?;
        let next = behind.split('{').next().unwrap_or_default();
        let end = match next {
            "" => rest.len(),
            // The last literal is at the end, and not where it comes first.
            next if next.len() == behind.len() => rest.rfind(next)?,
            next => rest.find(next)?,
        };
        let (value, after) = rest.split_at(end);
        if value.is_empty() {
            return None;
        }
        found.push((name, value));
        (expected, rest) = (behind, after);
    }
    (expected == rest).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_with_parameters_in_the_same_places_have_one_shape() {
        assert_eq!(shape("/v1.0/{project_id}/asset"), "/v1.0/{p2}/asset");
        assert_eq!(shape("/a/{b}:start"), shape("/a/{c}:stop"));
    }

    #[test]
    fn a_path_says_its_parameters_as_they_stand() {
        let of = |template, path| parameters(template, path);
        assert_eq!(of("/a/{b}/c", "/a/x%2Fy/c"), Some(vec![("b", "x%2Fy")]));
        assert_eq!(of("/a/{b}:start", "/a/x:y:start"), Some(vec![("b", "x:y")]));
        assert_eq!(
            of("/{a}-{b}.json", "/1-2-3.json"),
            Some(vec![("a", "1"), ("b", "2-3")])
        );
        assert_eq!(of("/a", "/a"), Some(vec![]));
        for path in ["/a/:start", "/a/x", "/a/x:start/", "/a", "/a/x:start/y"] {
            assert_eq!(of("/a/{b}:start", path), None, "{path}");
        }
    }

    #[test]
    fn shapes_and_templates_overlap_where_one_path_can_be_of_both() {
        assert!(overlap("/a/b", "/a/{x}"));
        assert!(overlap("/a/{p2}", "/{x}/b"));
        assert!(!overlap("/a/b", "/a/c"));
        assert!(!overlap("/a/{p2}", "/a/{x}/c"));
    }

    #[test]
    fn what_is_literal_counts() {
        assert!(literals("/a/{b}:start") > literals("/a/{long_name}"));
    }
}
