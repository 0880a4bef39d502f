#include "common/history_words.h"

#include "common/format.h"
#include "shop/unit_label.h"

#include <QCoreApplication>
#include <QLocale>

namespace encore::ui::history_words {

namespace {

constexpr int kLongest = 240;
constexpr char kContext[] = "HistoryWords";

struct Word {
    const char* code;
    const char* text;
};

QString say(const char* text) { return QCoreApplication::translate(kContext, text); }

template <size_t N>
QString find(const Word (&words)[N], const QString& code)
{
    for (const Word& word : words)
        if (code == QLatin1String(word.code))
            return say(word.text);
    return {};
}

constexpr Word kDeeds[]{
    {"review.log", QT_TRANSLATE_NOOP("HistoryWords", "Review written down")},
    {"review.correct", QT_TRANSLATE_NOOP("HistoryWords", "Review corrected")},
    {"review.edited_at_source", QT_TRANSLATE_NOOP("HistoryWords", "Review edited by its author")},
    {"review.link", QT_TRANSLATE_NOOP("HistoryWords", "Review joined to a customer")},
    {"review.unlink", QT_TRANSLATE_NOOP("HistoryWords", "Review parted from its customer")},
    {"review.not_ours", QT_TRANSLATE_NOOP("HistoryWords", "Author is no customer of ours")},
    {"review.maybe_ours", QT_TRANSLATE_NOOP("HistoryWords", "Author may be a customer after all")},
    {"review.ask_number", QT_TRANSLATE_NOOP("HistoryWords", "Order number asked for")},
    {"review.triage", QT_TRANSLATE_NOOP("HistoryWords", "Review being looked into")},
    {"review.await", QT_TRANSLATE_NOOP("HistoryWords", "Review waits")},
    {"review.classify", QT_TRANSLATE_NOOP("HistoryWords", "Review sorted")},
    {"review.assign", QT_TRANSLATE_NOOP("HistoryWords", "Review given to somebody")},
    {"review.snooze", QT_TRANSLATE_NOOP("HistoryWords", "Review put off")},
    {"review.unsnooze", QT_TRANSLATE_NOOP("HistoryWords", "Review brought back")},
    {"review.tag", QT_TRANSLATE_NOOP("HistoryWords", "Tag added to a review")},
    {"review.untag", QT_TRANSLATE_NOOP("HistoryWords", "Tag taken off a review")},
    {"review.close", QT_TRANSLATE_NOOP("HistoryWords", "Review closed")},
    {"review.close_without_reply", QT_TRANSLATE_NOOP("HistoryWords", "Review closed without reply")},
    {"review.reopen", QT_TRANSLATE_NOOP("HistoryWords", "Review opened again")},
    {"review.archive", QT_TRANSLATE_NOOP("HistoryWords", "Review archived")},
    {"review.unarchive", QT_TRANSLATE_NOOP("HistoryWords", "Review taken out of the archive")},
    {"review.removed", QT_TRANSLATE_NOOP("HistoryWords", "Review gone at its source")},
    {"review.complain", QT_TRANSLATE_NOOP("HistoryWords", "Complaint to the platform")},
    {"reply.copy", QT_TRANSLATE_NOOP("HistoryWords", "Reply copied")},
    {"reply.post", QT_TRANSLATE_NOOP("HistoryWords", "Reply posted")},
    {"reply.not_posted", QT_TRANSLATE_NOOP("HistoryWords", "Reply not posted after all")},
    {"reply.posted_at", QT_TRANSLATE_NOOP("HistoryWords", "Time of a reply corrected")},
    {"reply.edit", QT_TRANSLATE_NOOP("HistoryWords", "Reply edited")},
    {"reply.removed", QT_TRANSLATE_NOOP("HistoryWords", "Reply taken down")},
    {"reply.discard", QT_TRANSLATE_NOOP("HistoryWords", "Draft thrown away")},
    {"customer.add", QT_TRANSLATE_NOOP("HistoryWords", "Customer added")},
    {"customer.edit", QT_TRANSLATE_NOOP("HistoryWords", "Customer changed")},
    {"attachment.add", QT_TRANSLATE_NOOP("HistoryWords", "File attached")},
    {"attachment.remove", QT_TRANSLATE_NOOP("HistoryWords", "File taken off")},
    {"media.add", QT_TRANSLATE_NOOP("HistoryWords", "Video, photo or link added")},
    {"media.edit", QT_TRANSLATE_NOOP("HistoryWords", "Video, photo or link changed")},
    {"media.remove", QT_TRANSLATE_NOOP("HistoryWords", "Video, photo or link removed")},
    {"field.add", QT_TRANSLATE_NOOP("HistoryWords", "Field added")},
    {"field.edit", QT_TRANSLATE_NOOP("HistoryWords", "Field changed")},
    {"field.remove", QT_TRANSLATE_NOOP("HistoryWords", "Field removed")},
    {"customer.badge_off", QT_TRANSLATE_NOOP("HistoryWords", "Badge by hand taken off")},
    {"customer.remove", QT_TRANSLATE_NOOP("HistoryWords", "Customer removed")},
    {"note.add", QT_TRANSLATE_NOOP("HistoryWords", "Note added")},
    {"note.edit", QT_TRANSLATE_NOOP("HistoryWords", "Note changed")},
    {"note.remove", QT_TRANSLATE_NOOP("HistoryWords", "Note removed")},
    {"change.add", QT_TRANSLATE_NOOP("HistoryWords", "Change written down")},
    {"change.edit", QT_TRANSLATE_NOOP("HistoryWords", "Change edited")},
    {"change.remove", QT_TRANSLATE_NOOP("HistoryWords", "Change removed")},
    {"order.add", QT_TRANSLATE_NOOP("HistoryWords", "Order added")},
    {"order.edit", QT_TRANSLATE_NOOP("HistoryWords", "Order changed")},
    {"order.status", QT_TRANSLATE_NOOP("HistoryWords", "Order moved on")},
    {"order.refund", QT_TRANSLATE_NOOP("HistoryWords", "Money given back")},
    {"order.refund_remove", QT_TRANSLATE_NOOP("HistoryWords", "Refund taken out")},
    {"order.repeat", QT_TRANSLATE_NOOP("HistoryWords", "Last order repeated")},
    {"order.remove", QT_TRANSLATE_NOOP("HistoryWords", "Order removed")},
    {"task.create", QT_TRANSLATE_NOOP("HistoryWords", "Task added")},
    {"task.edit", QT_TRANSLATE_NOOP("HistoryWords", "Task changed")},
    {"task.complete", QT_TRANSLATE_NOOP("HistoryWords", "Task done")},
    {"task.reopen", QT_TRANSLATE_NOOP("HistoryWords", "Task open again")},
    {"task.snooze", QT_TRANSLATE_NOOP("HistoryWords", "Reminder put off")},
    {"task.remove", QT_TRANSLATE_NOOP("HistoryWords", "Task removed")},
    {"template.create", QT_TRANSLATE_NOOP("HistoryWords", "Template added")},
    {"template.update", QT_TRANSLATE_NOOP("HistoryWords", "Template changed")},
    {"template.archive", QT_TRANSLATE_NOOP("HistoryWords", "Template put away")},
    {"template.restore", QT_TRANSLATE_NOOP("HistoryWords", "Template brought back")},
    {"template.starters", QT_TRANSLATE_NOOP("HistoryWords", "Starter templates added")},
    {"channel.create", QT_TRANSLATE_NOOP("HistoryWords", "Channel added")},
    {"channel.update", QT_TRANSLATE_NOOP("HistoryWords", "Channel changed")},
    {"channel.looked", QT_TRANSLATE_NOOP("HistoryWords", "Channel looked at")},
    {"staff.create", QT_TRANSLATE_NOOP("HistoryWords", "Person added")},
    {"staff.update", QT_TRANSLATE_NOOP("HistoryWords", "Person changed")},
    {"staff.pin_removed", QT_TRANSLATE_NOOP("HistoryWords", "PIN taken away")},
    {"hours.set", QT_TRANSLATE_NOOP("HistoryWords", "Working hours changed")},
    {"hours.day_off", QT_TRANSLATE_NOOP("HistoryWords", "Day off added")},
    {"hours.day_on", QT_TRANSLATE_NOOP("HistoryWords", "Day off removed")},
    {"settings.set", QT_TRANSLATE_NOOP("HistoryWords", "Setting changed")},
    {"standard.update", QT_TRANSLATE_NOOP("HistoryWords", "Service standard changed")},
    {"service.audit", QT_TRANSLATE_NOOP("HistoryWords", "Self-audit saved")},
    {"service.review", QT_TRANSLATE_NOOP("HistoryWords", "Service review saved")},
    {"shop.create", QT_TRANSLATE_NOOP("HistoryWords", "Shop begun")},
    {"import.customers", QT_TRANSLATE_NOOP("HistoryWords", "Import of customers")},
    {"import.products", QT_TRANSLATE_NOOP("HistoryWords", "Import of products")},
    {"import.orders", QT_TRANSLATE_NOOP("HistoryWords", "Import of orders")},
    {"import.order_items", QT_TRANSLATE_NOOP("HistoryWords", "Import of order lines")},
    {"import.reviews", QT_TRANSLATE_NOOP("HistoryWords", "Import of reviews")},
    {"import.loyalty_balances", QT_TRANSLATE_NOOP("HistoryWords", "Import of bonus balances")},
    {"review.complaint_decided", QT_TRANSLATE_NOOP("HistoryWords", "Decision on a complaint")},
    {"review.complaint_withdrawn", QT_TRANSLATE_NOOP("HistoryWords", "Complaint taken back")},
    {"review.answer_from", QT_TRANSLATE_NOOP("HistoryWords", "Older reviews archived")},
    {"reply.submit", QT_TRANSLATE_NOOP("HistoryWords", "Reply shown to the owner")},
    {"reply.prepare", QT_TRANSLATE_NOOP("HistoryWords", "Replies prepared")},
    {"reply.approve", QT_TRANSLATE_NOOP("HistoryWords", "Reply let out")},
    {"reply.return", QT_TRANSLATE_NOOP("HistoryWords", "Reply returned for more work")},
    {"reply.star", QT_TRANSLATE_NOOP("HistoryWords", "Answer kept as an example")},
    {"reply.unstar", QT_TRANSLATE_NOOP("HistoryWords", "Answer no longer an example")},
    {"reply.remind", QT_TRANSLATE_NOOP("HistoryWords", "Reply to be posted later")},
    {"case.open", QT_TRANSLATE_NOOP("HistoryWords", "Case opened")},
    {"case.edit", QT_TRANSLATE_NOOP("HistoryWords", "Case changed")},
    {"case.assign", QT_TRANSLATE_NOOP("HistoryWords", "Case given to somebody")},
    {"case.weigh", QT_TRANSLATE_NOOP("HistoryWords", "Urgency of a case changed")},
    {"case.told", QT_TRANSLATE_NOOP("HistoryWords", "Customer told")},
    {"case.alarm_seen", QT_TRANSLATE_NOOP("HistoryWords", "Second failure seen")},
    {"case.note", QT_TRANSLATE_NOOP("HistoryWords", "Note on a case")},
    {"case.task", QT_TRANSLATE_NOOP("HistoryWords", "Task of a case")},
    {"case.remove", QT_TRANSLATE_NOOP("HistoryWords", "Case removed")},
    {"figures.window", QT_TRANSLATE_NOOP("HistoryWords", "Window of the share who bought again, found")},
    {"case.causes", QT_TRANSLATE_NOOP("HistoryWords", "Causes to begin with")},
    {"case.verify", QT_TRANSLATE_NOOP("HistoryWords", "Case being checked")},
    {"case.work", QT_TRANSLATE_NOOP("HistoryWords", "Case in work")},
    {"case.wait", QT_TRANSLATE_NOOP("HistoryWords", "Case waits")},
    {"case.agree", QT_TRANSLATE_NOOP("HistoryWords", "Agreed with the customer")},
    {"case.finish", QT_TRANSLATE_NOOP("HistoryWords", "Case done")},
    {"case.check", QT_TRANSLATE_NOOP("HistoryWords", "Case checked")},
    {"case.not_ours", QT_TRANSLATE_NOOP("HistoryWords", "Case not ours")},
    {"case.give_up", QT_TRANSLATE_NOOP("HistoryWords", "Case given up")},
    {"case.reopen", QT_TRANSLATE_NOOP("HistoryWords", "Case opened again")},
    {"case.compensation", QT_TRANSLATE_NOOP("HistoryWords", "Compensation written down")},
    {"case.approve", QT_TRANSLATE_NOOP("HistoryWords", "Compensation approved")},
    {"case.delivered", QT_TRANSLATE_NOOP("HistoryWords", "Compensation given")},
    {"case.not_delivered", QT_TRANSLATE_NOOP("HistoryWords", "Compensation not given after all")},
    {"case.compensation_remove", QT_TRANSLATE_NOOP("HistoryWords", "Compensation removed")},
    {"case.return", QT_TRANSLATE_NOOP("HistoryWords", "Goods sent back")},
    {"case.return_remove", QT_TRANSLATE_NOOP("HistoryWords", "Goods do not come back after all")},
    {"cause.add", QT_TRANSLATE_NOOP("HistoryWords", "Cause added")},
    {"cause.rename", QT_TRANSLATE_NOOP("HistoryWords", "Cause changed")},
    {"cause.merge", QT_TRANSLATE_NOOP("HistoryWords", "Causes put together")},
    {"cause.remove", QT_TRANSLATE_NOOP("HistoryWords", "Cause removed")},
    {"reason.add", QT_TRANSLATE_NOOP("HistoryWords", "Closing reason added")},
    {"reason.rename", QT_TRANSLATE_NOOP("HistoryWords", "Closing reason renamed")},
    {"reason.offer", QT_TRANSLATE_NOOP("HistoryWords", "Closing reason offered again")},
    {"reason.retire", QT_TRANSLATE_NOOP("HistoryWords", "Closing reason put away")},
    {"reason.order", QT_TRANSLATE_NOOP("HistoryWords", "Closing reasons put in order")},
    {"reason.merge", QT_TRANSLATE_NOOP("HistoryWords", "Closing reasons put together")},
    {"view.add", QT_TRANSLATE_NOOP("HistoryWords", "View saved")},
    {"view.update", QT_TRANSLATE_NOOP("HistoryWords", "View changed")},
    {"view.remove", QT_TRANSLATE_NOOP("HistoryWords", "View removed")},
    {"rule.add", QT_TRANSLATE_NOOP("HistoryWords", "Rule added")},
    {"rule.update", QT_TRANSLATE_NOOP("HistoryWords", "Rule changed")},
    {"rule.remove", QT_TRANSLATE_NOOP("HistoryWords", "Rule removed")},
    {"rule.move", QT_TRANSLATE_NOOP("HistoryWords", "Rules put in another order")},
    {"costs.set", QT_TRANSLATE_NOOP("HistoryWords", "Costs changed")},
    {"import.remember", QT_TRANSLATE_NOOP("HistoryWords", "Columns of an import remembered")},
    {"import.mixed", QT_TRANSLATE_NOOP("HistoryWords", "Import")},
};

constexpr Word kFeatures[]{
    {"review", QT_TRANSLATE_NOOP("HistoryWords", "Review changed")},     {"reply", QT_TRANSLATE_NOOP("HistoryWords", "Reply changed")},
    {"case", QT_TRANSLATE_NOOP("HistoryWords", "Case changed")},         {"order", QT_TRANSLATE_NOOP("HistoryWords", "Order changed")},
    {"customer", QT_TRANSLATE_NOOP("HistoryWords", "Customer changed")}, {"task", QT_TRANSLATE_NOOP("HistoryWords", "Task changed")},
    {"template", QT_TRANSLATE_NOOP("HistoryWords", "Template changed")}, {"channel", QT_TRANSLATE_NOOP("HistoryWords", "Channel changed")},
    {"staff", QT_TRANSLATE_NOOP("HistoryWords", "Person changed")},      {"note", QT_TRANSLATE_NOOP("HistoryWords", "Note changed")},
    {"compensation", QT_TRANSLATE_NOOP("HistoryWords", "Compensation changed")},
    {"change", QT_TRANSLATE_NOOP("HistoryWords", "Change in the register")},
    {"service", QT_TRANSLATE_NOOP("HistoryWords", "Service page changed")},
    {"view", QT_TRANSLATE_NOOP("HistoryWords", "View changed")},
    {"rule", QT_TRANSLATE_NOOP("HistoryWords", "Rule changed")},
};

constexpr Word kThings[]{
    {"customers", QT_TRANSLATE_NOOP("HistoryWords", "Customer")},        {"customer_phones", QT_TRANSLATE_NOOP("HistoryWords", "Phone")},
    {"customer_emails", QT_TRANSLATE_NOOP("HistoryWords", "E-mail")},    {"customer_handles", QT_TRANSLATE_NOOP("HistoryWords", "Account in a network")},
    {"customer_external_ids", QT_TRANSLATE_NOOP("HistoryWords", "Number at a source")},
    {"customer_tags", QT_TRANSLATE_NOOP("HistoryWords", "Tag")},         {"review_tags", QT_TRANSLATE_NOOP("HistoryWords", "Tag")},
    {"customer_fields", QT_TRANSLATE_NOOP("HistoryWords", "Own field")}, {"custom_fields", QT_TRANSLATE_NOOP("HistoryWords", "Own field")},
    {"attachments", QT_TRANSLATE_NOOP("HistoryWords", "File")},
    {"notes", QT_TRANSLATE_NOOP("HistoryWords", "Note")},                {"tasks", QT_TRANSLATE_NOOP("HistoryWords", "Task")},
    {"orders", QT_TRANSLATE_NOOP("HistoryWords", "Order")},              {"order_lines", QT_TRANSLATE_NOOP("HistoryWords", "Order line")},
    {"refunds", QT_TRANSLATE_NOOP("HistoryWords", "Refund")},            {"reviews", QT_TRANSLATE_NOOP("HistoryWords", "Review")},
    {"review_media", QT_TRANSLATE_NOOP("HistoryWords", "Photo or link")}, {"review_pauses", QT_TRANSLATE_NOOP("HistoryWords", "Pause")},
    {"replies", QT_TRANSLATE_NOOP("HistoryWords", "Reply")},             {"cases", QT_TRANSLATE_NOOP("HistoryWords", "Case")},
    {"case_pauses", QT_TRANSLATE_NOOP("HistoryWords", "Pause")},         {"compensations", QT_TRANSLATE_NOOP("HistoryWords", "Compensation")},
    {"returns", QT_TRANSLATE_NOOP("HistoryWords", "Goods sent back")},   {"staff", QT_TRANSLATE_NOOP("HistoryWords", "Person")},
    {"channels", QT_TRANSLATE_NOOP("HistoryWords", "Channel")},          {"settings", QT_TRANSLATE_NOOP("HistoryWords", "Setting")},
    {"templates", QT_TRANSLATE_NOOP("HistoryWords", "Template")},        {"products", QT_TRANSLATE_NOOP("HistoryWords", "Product")},
    {"work_intervals", QT_TRANSLATE_NOOP("HistoryWords", "Working hours")}, {"special_days", QT_TRANSLATE_NOOP("HistoryWords", "Day off")},
    {"service_standards", QT_TRANSLATE_NOOP("HistoryWords", "Standard")}, {"changes", QT_TRANSLATE_NOOP("HistoryWords", "Change")},
};

constexpr Word kFields[]{
    {"name", QT_TRANSLATE_NOOP("HistoryWords", "Name")}, {"first_name", QT_TRANSLATE_NOOP("HistoryWords", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("HistoryWords", "Last name")}, {"birthday", QT_TRANSLATE_NOOP("HistoryWords", "Birthday")},
    {"city", QT_TRANSLATE_NOOP("HistoryWords", "City")}, {"preferences", QT_TRANSLATE_NOOP("HistoryWords", "Preferences")},
    {"notes", QT_TRANSLATE_NOOP("HistoryWords", "Notes")}, {"created_at", QT_TRANSLATE_NOOP("HistoryWords", "Known since")},
    {"consent_email", QT_TRANSLATE_NOOP("HistoryWords", "Agrees to e-mail")}, {"consent_sms", QT_TRANSLATE_NOOP("HistoryWords", "Agrees to SMS")},
    {"badge_override", QT_TRANSLATE_NOOP("HistoryWords", "Badge set by hand")}, {"badge_reason", QT_TRANSLATE_NOOP("HistoryWords", "Reason of the badge")},
    {"is_test", QT_TRANSLATE_NOOP("HistoryWords", "Test record")}, {"typed", QT_TRANSLATE_NOOP("HistoryWords", "As written")},
    {"handle", QT_TRANSLATE_NOOP("HistoryWords", "Account")}, {"network", QT_TRANSLATE_NOOP("HistoryWords", "Network")},
    {"external_id", QT_TRANSLATE_NOOP("HistoryWords", "Number at the source")}, {"tag_id", QT_TRANSLATE_NOOP("HistoryWords", "Tag")},
    {"number", QT_TRANSLATE_NOOP("HistoryWords", "Number")}, {"customer_id", QT_TRANSLATE_NOOP("HistoryWords", "Customer")},
    {"channel_id", QT_TRANSLATE_NOOP("HistoryWords", "Channel")}, {"status_id", QT_TRANSLATE_NOOP("HistoryWords", "Status")},
    {"placed_at", QT_TRANSLATE_NOOP("HistoryWords", "Ordered")}, {"paid_at", QT_TRANSLATE_NOOP("HistoryWords", "Paid")},
    {"shipped_at", QT_TRANSLATE_NOOP("HistoryWords", "Shipped")}, {"delivered_at", QT_TRANSLATE_NOOP("HistoryWords", "Delivered")},
    {"promised_at", QT_TRANSLATE_NOOP("HistoryWords", "Promised for")}, {"total_minor", QT_TRANSLATE_NOOP("HistoryWords", "Total")},
    {"discount_minor", QT_TRANSLATE_NOOP("HistoryWords", "Discount")}, {"shipping_minor", QT_TRANSLATE_NOOP("HistoryWords", "Delivery price")},
    {"tax_minor", QT_TRANSLATE_NOOP("HistoryWords", "Tax in the total")}, {"refunded_minor", QT_TRANSLATE_NOOP("HistoryWords", "Given back")},
    {"amount_minor", QT_TRANSLATE_NOOP("HistoryWords", "Sum")},
    {"refunded_at", QT_TRANSLATE_NOOP("HistoryWords", "Given back on")}, {"reason", QT_TRANSLATE_NOOP("HistoryWords", "Reason")},
    {"title", QT_TRANSLATE_NOOP("HistoryWords", "Title")}, {"quantity_milli", QT_TRANSLATE_NOOP("HistoryWords", "Quantity")},
    {"unit_minor", QT_TRANSLATE_NOOP("HistoryWords", "Price")}, {"product_id", QT_TRANSLATE_NOOP("HistoryWords", "Product")},
    {"variant_id", QT_TRANSLATE_NOOP("HistoryWords", "Variant")}, {"order_id", QT_TRANSLATE_NOOP("HistoryWords", "Order")},
    {"author", QT_TRANSLATE_NOOP("HistoryWords", "Author")}, {"stars", QT_TRANSLATE_NOOP("HistoryWords", "Stars")},
    {"text", QT_TRANSLATE_NOOP("HistoryWords", "Text")}, {"url", QT_TRANSLATE_NOOP("HistoryWords", "Address")},
    {"competitor", QT_TRANSLATE_NOOP("HistoryWords", "About whom")}, {"kind_id", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    {"state_id", QT_TRANSLATE_NOOP("HistoryWords", "State")}, {"wait_id", QT_TRANSLATE_NOOP("HistoryWords", "Waits for")},
    {"class_id", QT_TRANSLATE_NOOP("HistoryWords", "Class")}, {"link_id", QT_TRANSLATE_NOOP("HistoryWords", "Who the author is")},
    {"published_at", QT_TRANSLATE_NOOP("HistoryWords", "Published")}, {"seen_at", QT_TRANSLATE_NOOP("HistoryWords", "Noticed")},
    {"logged_at", QT_TRANSLATE_NOOP("HistoryWords", "Written down")}, {"due_at", QT_TRANSLATE_NOOP("HistoryWords", "Due")},
    {"next_due_at", QT_TRANSLATE_NOOP("HistoryWords", "Next answer due")}, {"unanswered_at", QT_TRANSLATE_NOOP("HistoryWords", "Seen without an answer, overdue")}, {"until_at", QT_TRANSLATE_NOOP("HistoryWords", "At the longest until")},
    {"first_reply_at", QT_TRANSLATE_NOOP("HistoryWords", "First reply")}, {"archived", QT_TRANSLATE_NOOP("HistoryWords", "Archived")},
    {"assigned_to", QT_TRANSLATE_NOOP("HistoryWords", "For whom")}, {"owner_id", QT_TRANSLATE_NOOP("HistoryWords", "Who cares for it")},
    {"wait_reason", QT_TRANSLATE_NOOP("HistoryWords", "What it waits for")}, {"snoozed_until", QT_TRANSLATE_NOOP("HistoryWords", "Put off until")}, {"close_reason", QT_TRANSLATE_NOOP("HistoryWords", "Why closed")},
    {"closed_at", QT_TRANSLATE_NOOP("HistoryWords", "Closed")}, {"removed_at", QT_TRANSLATE_NOOP("HistoryWords", "Gone at the source")},
    {"complaint_at", QT_TRANSLATE_NOOP("HistoryWords", "Complaint sent")}, {"complaint_reason", QT_TRANSLATE_NOOP("HistoryWords", "Reason of the complaint")},
    {"complaint_evidence", QT_TRANSLATE_NOOP("HistoryWords", "What proves the complaint")}, {"complaint_decision", QT_TRANSLATE_NOOP("HistoryWords", "What the platform said")},
    {"complaint_decided_at", QT_TRANSLATE_NOOP("HistoryWords", "Platform decided")}, {"complaint_accepted", QT_TRANSLATE_NOOP("HistoryWords", "Complaint accepted")},
    {"posted_at", QT_TRANSLATE_NOOP("HistoryWords", "Posted")}, {"staff_id", QT_TRANSLATE_NOOP("HistoryWords", "By whom")},
    {"template_id", QT_TRANSLATE_NOOP("HistoryWords", "Template")}, {"is_public", QT_TRANSLATE_NOOP("HistoryWords", "Public")},
    {"starred", QT_TRANSLATE_NOOP("HistoryWords", "Example reply")}, {"approved_by", QT_TRANSLATE_NOOP("HistoryWords", "Approved by")},
    {"remark", QT_TRANSLATE_NOOP("HistoryWords", "Remark")}, {"remind_at", QT_TRANSLATE_NOOP("HistoryWords", "Reminder")},
    {"done_at", QT_TRANSLATE_NOOP("HistoryWords", "Done")}, {"role_id", QT_TRANSLATE_NOOP("HistoryWords", "Role")},
    {"pin_hash", QT_TRANSLATE_NOOP("HistoryWords", "PIN")}, {"active", QT_TRANSLATE_NOOP("HistoryWords", "In use")},
    {"needs_approval", QT_TRANSLATE_NOOP("HistoryWords", "Answers need approval")}, {"key", QT_TRANSLATE_NOOP("HistoryWords", "Setting")},
    {"value", QT_TRANSLATE_NOOP("HistoryWords", "Value")}, {"body", QT_TRANSLATE_NOOP("HistoryWords", "Text")},
    {"negative_minutes", QT_TRANSLATE_NOOP("HistoryWords", "Minutes to answer the unhappy")},
    {"neutral_minutes", QT_TRANSLATE_NOOP("HistoryWords", "Minutes to answer the neutral")},
    {"other_minutes", QT_TRANSLATE_NOOP("HistoryWords", "Minutes to answer the others")},
    {"target_confirmed", QT_TRANSLATE_NOOP("HistoryWords", "Times confirmed")}, {"last_looked_at", QT_TRANSLATE_NOOP("HistoryWords", "Looked at")},
    {"from_at", QT_TRANSLATE_NOOP("HistoryWords", "From")}, {"to_at", QT_TRANSLATE_NOOP("HistoryWords", "Until")},
    {"severity_id", QT_TRANSLATE_NOOP("HistoryWords", "Weight")}, {"cause_id", QT_TRANSLATE_NOOP("HistoryWords", "Cause")},
    {"what_happened", QT_TRANSLATE_NOOP("HistoryWords", "What happened")}, {"action", QT_TRANSLATE_NOOP("HistoryWords", "What we do")},
    {"action_by", QT_TRANSLATE_NOOP("HistoryWords", "By when")}, {"outcome_id", QT_TRANSLATE_NOOP("HistoryWords", "Outcome")},
    {"cost_minor", QT_TRANSLATE_NOOP("HistoryWords", "Cost")}, {"promised_by", QT_TRANSLATE_NOOP("HistoryWords", "Promised by")},
    {"note", QT_TRANSLATE_NOOP("HistoryWords", "Note")}, {"label", QT_TRANSLATE_NOOP("HistoryWords", "What for")},
    {"day", QT_TRANSLATE_NOOP("HistoryWords", "Day")},
    {"permission_by", QT_TRANSLATE_NOOP("HistoryWords", "Permission by")}, {"permission_on", QT_TRANSLATE_NOOP("HistoryWords", "Permission of")},
    {"permission_scope", QT_TRANSLATE_NOOP("HistoryWords", "Permission for")}, {"permission_until", QT_TRANSLATE_NOOP("HistoryWords", "Permission until")},
    {"seconds", QT_TRANSLATE_NOOP("HistoryWords", "Length in seconds")}, {"location", QT_TRANSLATE_NOOP("HistoryWords", "Address")},
    {"full_path", QT_TRANSLATE_NOOP("HistoryWords", "All seven steps")}, {"review_id", QT_TRANSLATE_NOOP("HistoryWords", "Review")},
    {"case_id", QT_TRANSLATE_NOOP("HistoryWords", "Case")}, {"opened_at", QT_TRANSLATE_NOOP("HistoryWords", "Opened")},
    {"first_response_at", QT_TRANSLATE_NOOP("HistoryWords", "First response")}, {"cause_note", QT_TRANSLATE_NOOP("HistoryWords", "About the cause")},
    {"could_have_known", QT_TRANSLATE_NOOP("HistoryWords", "Could we have known")}, {"check_at", QT_TRANSLATE_NOOP("HistoryWords", "To be asked again")},
    {"checked_at", QT_TRANSLATE_NOOP("HistoryWords", "Asked again")}, {"outcome_note", QT_TRANSLATE_NOOP("HistoryWords", "What the customer says")},
    {"stars_after", QT_TRANSLATE_NOOP("HistoryWords", "Stars afterwards")}, {"change_id", QT_TRANSLATE_NOOP("HistoryWords", "What we change")},
    {"no_change_reason", QT_TRANSLATE_NOOP("HistoryWords", "Why nothing is changed")}, {"alarm_seen_at", QT_TRANSLATE_NOOP("HistoryWords", "Second failure seen")},
    {"agreed_at", QT_TRANSLATE_NOOP("HistoryWords", "Agreed")}, {"approved_at", QT_TRANSLATE_NOOP("HistoryWords", "Approved")},
    {"order_line_id", QT_TRANSLATE_NOOP("HistoryWords", "Order line")}, {"line_id", QT_TRANSLATE_NOOP("HistoryWords", "Order line")},
    {"quantity", QT_TRANSLATE_NOOP("HistoryWords", "Quantity")}, {"condition", QT_TRANSLATE_NOOP("HistoryWords", "Condition")},
    {"decision_id", QT_TRANSLATE_NOOP("HistoryWords", "Decision")}, {"exchange_order_id", QT_TRANSLATE_NOOP("HistoryWords", "Order in exchange")},
    {"received_at", QT_TRANSLATE_NOOP("HistoryWords", "Received")}, {"content_id", QT_TRANSLATE_NOOP("HistoryWords", "Content")},
    {"media_type", QT_TRANSLATE_NOOP("HistoryWords", "Type of the file")}, {"added_at", QT_TRANSLATE_NOOP("HistoryWords", "Added")},
    {"sha256", QT_TRANSLATE_NOOP("HistoryWords", "Content")}, {"kind", QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    {"at", QT_TRANSLATE_NOOP("HistoryWords", "Written")}, {"is_automatic", QT_TRANSLATE_NOOP("HistoryWords", "Automatic")},
    {"reply_known", QT_TRANSLATE_NOOP("HistoryWords", "Whether it was answered is known")}, {"bulk", QT_TRANSLATE_NOOP("HistoryWords", "Brought in with many others")},
    {"verified", QT_TRANSLATE_NOOP("HistoryWords", "Purchase verified")}, {"incentivised", QT_TRANSLATE_NOOP("HistoryWords", "Asked for with a reward")},
    {"reuse_consent", QT_TRANSLATE_NOOP("HistoryWords", "May be quoted")}, {"due_before", QT_TRANSLATE_NOOP("HistoryWords", "Due before the pause")},
    {"field_id", QT_TRANSLATE_NOOP("HistoryWords", "Own field")}, {"value_key", QT_TRANSLATE_NOOP("HistoryWords", "Value")},
    {"source_id", QT_TRANSLATE_NOOP("HistoryWords", "Source")}, {"orders_before", QT_TRANSLATE_NOOP("HistoryWords", "Orders before")},
    {"spent_before_minor", QT_TRANSLATE_NOOP("HistoryWords", "Bought for before")}, {"last_before", QT_TRANSLATE_NOOP("HistoryWords", "Last order before")},
};

constexpr Word kCodes[]{
    {"new", QT_TRANSLATE_NOOP("HistoryWords", "new")}, {"triage", QT_TRANSLATE_NOOP("HistoryWords", "being looked into")},
    {"waiting", QT_TRANSLATE_NOOP("HistoryWords", "waiting")}, {"replied", QT_TRANSLATE_NOOP("HistoryWords", "answered")},
    {"closed", QT_TRANSLATE_NOOP("HistoryWords", "closed")}, {"reopened", QT_TRANSLATE_NOOP("HistoryWords", "opened again")},
    {"removed", QT_TRANSLATE_NOOP("HistoryWords", "gone")}, {"draft", QT_TRANSLATE_NOOP("HistoryWords", "draft")},
    {"needs_approval", QT_TRANSLATE_NOOP("HistoryWords", "to approve")}, {"approved", QT_TRANSLATE_NOOP("HistoryWords", "approved")},
    {"copied", QT_TRANSLATE_NOOP("HistoryWords", "copied")}, {"posted", QT_TRANSLATE_NOOP("HistoryWords", "posted")},
    {"edited", QT_TRANSLATE_NOOP("HistoryWords", "edited")}, {"placed", QT_TRANSLATE_NOOP("HistoryWords", "ordered")},
    {"paid", QT_TRANSLATE_NOOP("HistoryWords", "paid")}, {"shipped", QT_TRANSLATE_NOOP("HistoryWords", "shipped")},
    {"delivered", QT_TRANSLATE_NOOP("HistoryWords", "delivered")}, {"completed", QT_TRANSLATE_NOOP("HistoryWords", "completed")},
    {"cancelled", QT_TRANSLATE_NOOP("HistoryWords", "cancelled")}, {"partly_refunded", QT_TRANSLATE_NOOP("HistoryWords", "partly refunded")},
    {"refunded", QT_TRANSLATE_NOOP("HistoryWords", "refunded")}, {"author", QT_TRANSLATE_NOOP("HistoryWords", "the author")},
    {"colleague", QT_TRANSLATE_NOOP("HistoryWords", "a colleague")}, {"supplier", QT_TRANSLATE_NOOP("HistoryWords", "a supplier")},
    {"constructive", QT_TRANSLATE_NOOP("HistoryWords", "specific")}, {"emotion", QT_TRANSLATE_NOOP("HistoryWords", "emotion only")},
    {"abuse", QT_TRANSLATE_NOOP("HistoryWords", "abuse")}, {"not_ours", QT_TRANSLATE_NOOP("HistoryWords", "not ours")},
    {"spam", QT_TRANSLATE_NOOP("HistoryWords", "spam")}, {"unknown", QT_TRANSLATE_NOOP("HistoryWords", "unknown")},
    {"asked", QT_TRANSLATE_NOOP("HistoryWords", "asked")}, {"probable", QT_TRANSLATE_NOOP("HistoryWords", "probably")},
    {"confirmed", QT_TRANSLATE_NOOP("HistoryWords", "confirmed")}, {"owner", QT_TRANSLATE_NOOP("HistoryWords", "owner")},
    {"agent", QT_TRANSLATE_NOOP("HistoryWords", "agent")}, {"manager", QT_TRANSLATE_NOOP("HistoryWords", "manager")},
    {"review", QT_TRANSLATE_NOOP("HistoryWords", "review")}, {"question", QT_TRANSLATE_NOOP("HistoryWords", "question")},
    {"in_work", QT_TRANSLATE_NOOP("HistoryWords", "in work")}, {"verifying", QT_TRANSLATE_NOOP("HistoryWords", "being checked")},
    {"agreed", QT_TRANSLATE_NOOP("HistoryWords", "agreed")}, {"done", QT_TRANSLATE_NOOP("HistoryWords", "done")},
    {"checked", QT_TRANSLATE_NOOP("HistoryWords", "checked")}, {"satisfied", QT_TRANSLATE_NOOP("HistoryWords", "happy")},
    {"neutral", QT_TRANSLATE_NOOP("HistoryWords", "neutral")}, {"unsatisfied", QT_TRANSLATE_NOOP("HistoryWords", "unhappy")},
    {"no_answer", QT_TRANSLATE_NOOP("HistoryWords", "no answer")}, {"low", QT_TRANSLATE_NOOP("HistoryWords", "low")},
    {"normal", QT_TRANSLATE_NOOP("HistoryWords", "normal")}, {"high", QT_TRANSLATE_NOOP("HistoryWords", "high")},
    {"urgent", QT_TRANSLATE_NOOP("HistoryWords", "urgent")},
    {"competitor", QT_TRANSLATE_NOOP("HistoryWords", "a competitor, as it seems")}, {"open", QT_TRANSLATE_NOOP("HistoryWords", "not decided")},
    {"exchange", QT_TRANSLATE_NOOP("HistoryWords", "exchange")}, {"refund", QT_TRANSLATE_NOOP("HistoryWords", "money back")},
    {"repair", QT_TRANSLATE_NOOP("HistoryWords", "repair")}, {"refused", QT_TRANSLATE_NOOP("HistoryWords", "refused")},
    {"unresolvable", QT_TRANSLATE_NOOP("HistoryWords", "no way out")}, {"remark", QT_TRANSLATE_NOOP("HistoryWords", "remark")},
    {"site", QT_TRANSLATE_NOOP("HistoryWords", "site")}, {"store", QT_TRANSLATE_NOOP("HistoryWords", "store")},
    {"marketplace", QT_TRANSLATE_NOOP("HistoryWords", "marketplace")}, {"maps", QT_TRANSLATE_NOOP("HistoryWords", "map")},
    {"portal", QT_TRANSLATE_NOOP("HistoryWords", "portal of reviews")}, {"social", QT_TRANSLATE_NOOP("HistoryWords", "social network")},
    {"messenger", QT_TRANSLATE_NOOP("HistoryWords", "messenger")}, {"email", QT_TRANSLATE_NOOP("HistoryWords", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("HistoryWords", "phone")}, {"survey", QT_TRANSLATE_NOOP("HistoryWords", "survey")},
    {"other", QT_TRANSLATE_NOOP("HistoryWords", "other")}, {"support", QT_TRANSLATE_NOOP("HistoryWords", "request for help")},
    {"return", QT_TRANSLATE_NOOP("HistoryWords", "goods sent back")}, {"consultation", QT_TRANSLATE_NOOP("HistoryWords", "consultation")},
    {"apology", QT_TRANSLATE_NOOP("HistoryWords", "apology")}, {"coupon", QT_TRANSLATE_NOOP("HistoryWords", "coupon")},
    {"points", QT_TRANSLATE_NOOP("HistoryWords", "bonus points")}, {"gift", QT_TRANSLATE_NOOP("HistoryWords", "gift")},
    {"none", QT_TRANSLATE_NOOP("HistoryWords", "nothing")},
};

/// The one field that tells what a part of a record is.
constexpr Word kTelling[]{
    {"customer_phones", "typed"}, {"customer_emails", "typed"}, {"customer_handles", "handle"}, {"customer_external_ids", "external_id"},
    {"customer_tags", "tag_id"},  {"review_tags", "tag_id"},    {"notes", "text"},              {"tasks", "title"},
    {"order_lines", "title"},     {"refunds", "amount_minor"},  {"replies", "text"},            {"review_media", "location"},
    {"review_pauses", "reason"},  {"case_pauses", "reason"},    {"compensations", "kind_id"}, {"customers", "name"},
    {"orders", "number"},         {"reviews", "author"},        {"cases", "title"},             {"staff", "name"},
    {"channels", "name"},         {"settings", "value"},        {"templates", "title"},         {"products", "name"},
    {"special_days", "label"},    {"attachments", "name"},
    {"customer_fields", "value"}, {"custom_fields", "name"},    {"service_standards", "text"}, {"changes", "title"},
};

bool isSwitch(const QString& column)
{
    static const QStringList switches{QStringLiteral("consent_email"), QStringLiteral("consent_sms"), QStringLiteral("is_test"), QStringLiteral("is_public"),
                                      QStringLiteral("is_automatic"), QStringLiteral("archived"), QStringLiteral("verified"), QStringLiteral("incentivised"),
                                      QStringLiteral("active"), QStringLiteral("needs_approval"), QStringLiteral("starred"), QStringLiteral("target_confirmed"),
                                      QStringLiteral("reply_possible"), QStringLiteral("reply_to_textless"), QStringLiteral("full_path"), QStringLiteral("complaint_accepted"), QStringLiteral("reply_known"), QStringLiteral("bulk")};
    return switches.contains(column);
}

} // namespace

bool knows(const QString& code) { return !find(kDeeds, code.endsWith(QLatin1String(".many")) ? code.chopped(5) : code).isEmpty(); }

QString sentence(UnitKind kind, const QString& label)
{
    const UnitLabel parsed = parseUnitLabel(label);
    QString code = parsed.code;
    const bool many = code.endsWith(QLatin1String(".many"));
    if (many)
        code.chop(5);
    QString what = find(kDeeds, code);
    if (what.isEmpty() && kind == UnitKind::Edit)
        what = find(kFeatures, code.section(u'.', 0, 0));
    if (what.isEmpty())
        switch (kind) {
        case UnitKind::Import: what = say(QT_TRANSLATE_NOOP("HistoryWords", "Import")); break;
        case UnitKind::Demo: what = say(QT_TRANSLATE_NOOP("HistoryWords", "Demo data")); break;
        case UnitKind::Merge: what = say(QT_TRANSLATE_NOOP("HistoryWords", "Customers merged")); break;
        case UnitKind::Erase: what = say(QT_TRANSLATE_NOOP("HistoryWords", "Personal data erased")); break;
        case UnitKind::System: what = say(QT_TRANSLATE_NOOP("HistoryWords", "By the program")); break;
        case UnitKind::Settings: what = say(QT_TRANSLATE_NOOP("HistoryWords", "Settings changed")); break;
        case UnitKind::Undo:
        case UnitKind::Edit: what = say(QT_TRANSLATE_NOOP("HistoryWords", "Change")); break;
        }
    QStringList names = parsed.names;
    names.removeAll(QString());
    if (many && !names.isEmpty())
        what += QStringLiteral(" × ") + names.takeFirst();
    if (!names.isEmpty())
        what += QStringLiteral(": ") + names.join(QStringLiteral(", ")).simplified().left(120);
    return kind == UnitKind::Undo ? say(QT_TRANSLATE_NOOP("HistoryWords", "Undone: %1")).arg(what) : what;
}

QString thing(const QString& table)
{
    const QString word = find(kThings, table);
    return word.isEmpty() ? table : word;
}

QString fieldName(const QString& table, const QString& column)
{
    if (table == QLatin1String("staff") && column == QLatin1String("active"))
        return say(QT_TRANSLATE_NOOP("HistoryWords", "Works here"));
    const QString word = find(kFields, column);
    return word.isEmpty() ? QString(column).replace(u'_', u' ') : word;
}

bool knowsField(const QString& column) { return !find(kFields, column).isEmpty(); }

QString value(const QString& column, const QVariant& stored, const QString& name, const Context& context)
{
    if (stored.isNull() || stored.toString().isEmpty())
        return QStringLiteral("—");
    if (!name.isEmpty()) {
        const QString word = find(kCodes, name);
        return (word.isEmpty() ? name : word).left(kLongest);
    }
    if (column.endsWith(QLatin1String("_minor")))
        return format::money(Money(stored.toLongLong()), context.currency);
    bool isNumber = false;
    const qint64 number = stored.toLongLong(&isNumber);
    const bool isMoment = column.endsWith(QLatin1String("_at")) || column.endsWith(QLatin1String("_until")) || column == QLatin1String("due_before") || column == QLatin1String("at");
    if (isMoment && isNumber)   // some days are kept as such
        return format::moment(number, context.now, context.zone);
    if (const QDate day = QDate::fromString(stored.toString(), Qt::ISODate); day.isValid() && stored.toString().size() == 10)
        return format::day(day, QDateTime::fromSecsSinceEpoch(context.now, context.zone).date());
    if (column == QLatin1String("quantity_milli"))
        return format::decimal(double(stored.toLongLong()) / 1000, 3);
    if (isSwitch(column))
        return stored.toLongLong() ? say(QT_TRANSLATE_NOOP("HistoryWords", "yes")) : say(QT_TRANSLATE_NOOP("HistoryWords", "no"));
    const QString text = stored.toString().simplified();
    return text.size() > kLongest ? text.left(kLongest) + QStringLiteral("…") : text;
}

QStringList lines(const RowChange& row, const Context& context)
{
    QStringList all;
    if (row.kind == RowChange::Kind::Changed) {
        for (const FieldChange& field : row.fields) {
            const QString name = fieldName(row.table, field.column);
            if (field.column == QLatin1String("pin_hash"))
                all << say(QT_TRANSLATE_NOOP("HistoryWords", "%1: changed")).arg(name);
            else
                all << QStringLiteral("%1: %2 → %3").arg(name, value(field.column, field.before, field.beforeName, context), value(field.column, field.after, field.afterName, context));
        }
        return all;
    }
    QString telling;
    for (const Word& word : kTelling)
        if (row.table == QLatin1String(word.code))
            telling = QLatin1String(word.text);
    QString what;
    for (const FieldChange& field : row.fields)
        if (field.column == telling)
            what = row.kind == RowChange::Kind::Removed ? value(field.column, field.before, field.beforeName, context) : value(field.column, field.after, field.afterName, context);
    const QString deed = row.kind == RowChange::Kind::Created   ? say(QT_TRANSLATE_NOOP("HistoryWords", "%1, new"))
                         : row.kind == RowChange::Kind::Removed ? say(QT_TRANSLATE_NOOP("HistoryWords", "%1, removed"))
                                                                : say(QT_TRANSLATE_NOOP("HistoryWords", "%1, put back"));
    all << (what.isEmpty() ? deed.arg(thing(row.table)) : deed.arg(thing(row.table)) + QStringLiteral(": ") + what);
    return all;
}

} // namespace encore::ui::history_words
