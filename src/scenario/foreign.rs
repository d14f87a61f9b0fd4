//! Keys of a link that say who handed it on, and nothing of a scenario.
//!
//! Not here: how the others are read, see [`super::query`].

/// What counts the visitors of a link or was added by a messenger: keys that begin with one of
/// these …
pub(super) const STARTS: &str = "utm_ mc_ _hs __hs hsa_ vero_ mkt_ mtm_ matomo_ pk_ piwik_ ga_ _ga _gl at_ oly_ ml_ sc_ \
fb_ igsh __cf cf_ __twitter wt_ trk spm aff_ amp_ gad_ _x_tr_ dm_ elqtrack hsct _bta_ ck_ __s";
/// … and those that are one of these.
pub(super) const KEYS: &str = "fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid ysclid twclid ttclid li_fat_id igshid \
scid epik rdt_cid irclickid _openstat _branch_match_id _ke mibextid si s t ref ref_ ref_src ref_url referrer source \
feature share share_id sharer shared from openexternalbrowser openinappbrowser isappinstalled scene clickid xtor wickedid \
cmpid campaignid ncid nr_email_referer rb_clickid sfmc_id s_cid s_kwcid ved usg guccounter via amp srsltid hl wprov \
sccid fr sfnsn _kx ceid emci g_st tblci dicbo cid smid lipi trackingid refid liff.state is_from_webapp sender_device \
_bhlid story_fbid usqp";

/// Whether a key tells who handed a link on, and nothing of a scenario.
pub(super) fn is_foreign(key: &str) -> bool {
    KEYS.split(' ').any(|foreign| foreign == key)
        || STARTS.split(' ').any(|start| key.starts_with(start))
}
