//! The name of a service's folder, and what a definition says of its address → `service.yaml`, for a person to complete.

use super::word;
use crate::import::ServiceFacts;
use crate::yaml::{Value, write};

/// The text of `service.yaml` for a service without one.
pub(in crate::draft) fn service(folder: &str, about: &ServiceFacts) -> String {
    let name = folder.to_uppercase();
    let usual = format!("https://{folder}.{{region}}.myhuaweicloud.com");
    let known = about.endpoint();
    // Hosts are other people's texts: escaped, they end no comment.
    let host = about.host.as_ref().filter(|_| known.is_none());
    let left_out = host.map_or_else(String::new, |host| {
        let host = host.escape_debug();
        format!("# The definition's address, {host}, is not one with a region that https leads to; it was left out.\n")
    });
    let endpoint = known.unwrap_or(usual);
    let entries = [
        ("service", Value::Text(name.clone())),
        ("title", Value::Text(format!("Huawei Cloud {name}"))),
        ("doc", Value::Text(format!("The service {name}."))),
        ("endpoint", Value::Text(endpoint)),
    ];
    let entries: Vec<_> = entries
        .into_iter()
        .map(|(name, value)| (word(name), value.into()))
        .collect();
    format!(
        "# DRAFT, made up from the folder's name: name, title, description and endpoint are to be looked up.\n{left_out}{}",
        write(&entries)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_a_region_is_left_out_with_a_word() {
        let of = |host: &str| {
            let about = ServiceFacts {
                host: Some(host.to_owned()),
                region: None,
            };
            service("pets", &about)
        };
        let made_up = "endpoint: https://pets.{region}.myhuaweicloud.com\n";
        let text = of("https://pets.example.com");
        assert!(
            text.contains("address, https://pets.example.com, is not"),
            "{text}"
        );
        assert!(text.ends_with(made_up), "{text}");
        let text = of("https://a\nservice: Other");
        assert!(!text.contains("\nservice: Other"), "{text}");
        let text = of("https://vod.cn-north-4.myhuaweicloud.com");
        assert!(!text.contains("left out"), "{text}");
    }
}
