/* jy-paper-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-field.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyPaperField jy_paper_fields[] = {
  { "", "today", NC_("field", "Today's date") },
  { "", "number", NC_("field", "Number of the document") },
  { "", "centre.name", NC_("field", "Name of the centre") },
  { "", "centre.address", NC_("field", "Address of the centre") },
  { "", "centre.phone", NC_("field", "Phone of the centre") },
  { "", "centre.complaint_phone", NC_("field", "Phone for complaints") },
  { "", "centre.director", NC_("field", "Director of the centre") },
  { "", "team.name", NC_("field", "Name of the team") },
  { "", "team.phone", NC_("field", "Phone of the team") },
  { "", "team.leader", NC_("field", "Leader of the team") },
  { "", "team.leader_phone", NC_("field", "Phone of the leader") },
  { "", "doctor.name", NC_("field", "Name of the doctor") },
  { "", "doctor.phone", NC_("field", "Phone of the doctor") },
  { "", "household.number", NC_("field", "Number of the household") },
  { "", "household.head", NC_("field", "Head of the household") },
  { "", "household.area", NC_("field", "Area of the household") },
  { "", "household.address", NC_("field", "Address of the household") },
  { "", "household.phone", NC_("field", "Phone of the household") },
  { "", "household.n_members", NC_("field", "Size of the household") },
  { "", "agreement.number", NC_("field", "Number of the agreement") },
  { "", "agreement.signer", NC_("field", "Who signed") },
  { "", "agreement.signer_number", NC_("field", "Identity number of who signed") },
  { "", "agreement.signed_on", NC_("field", "Signed on") },
  { "", "agreement.starts_on", NC_("field", "First day of the agreement") },
  { "", "agreement.ends_on", NC_("field", "Last day of the agreement") },
  { "", "agreement.channel", NC_("field", "How it was signed") },
  { "", "agreement.planned_time", NC_("field", "When those away are at home") },
  { "", "ending.reason", NC_("field", "Reason of the ending") },
  { "", "ending.on", NC_("field", "Day of the ending") },
  { "", "ending.confirmed_by", NC_("field", "Who confirmed the ending") },
  { "", "ending.confirmed_on", NC_("field", "Ending confirmed on") },
  { "", "resident.name", NC_("field", "Name of the person") },
  { "", "resident.sex", NC_("field", "Sex of the person") },
  { "", "resident.age", NC_("field", "Age of the person") },
  { "", "resident.born_on", NC_("field", "Birth date of the person") },
  { "", "resident.id_number", NC_("field", "Identity number of the person") },
  { "", "resident.phone", NC_("field", "Phone of the person") },
  { "", "resident.relation", NC_("field", "Relation of the person to the head") },
  { "", "resident.groups", NC_("field", "Groups of the person") },
  { "", "resident.package", NC_("field", "Package of the person") },
  { "", "resident.record_number", NC_("field", "Health record number of the person") },
  { "", "health.conditions", NC_("field", "Diseases of the person") },
  { "", "health.medication", NC_("field", "Drugs of the person") },
  { "", "referral.made_on", NC_("field", "Day of the referral") },
  { "", "referral.reason", NC_("field", "Reason of the referral") },
  { "", "referral.institution", NC_("field", "Hospital referred to") },
  { "", "referral.department", NC_("field", "Department referred to") },
  { "", "referral.expert", NC_("field", "Expert referred to") },
  { "", "referral.expert_phone", NC_("field", "Phone of the expert") },
  { "", "referral.doctor", NC_("field", "Doctor who refers") },
  { "", "referral.doctor_phone", NC_("field", "Phone of the doctor who refers") },
  { "", "referral.transport", NC_("field", "Transport of the referral") },
  { "", "referral.note", NC_("field", "Remarks on the referral") },
  { "", "referral.check_by", NC_("field", "Result asked for until") },
  { "", "referral.result", NC_("field", "Result of the referral") },
  { "", "referral.returned_on", NC_("field", "Day of the return") },
  { "", "referral.advice", NC_("field", "Advice of the hospital") },
  { "", "sample.of", NC_("field", "Whose call-backs") },
  { "", "sample.drawn_on", NC_("field", "Day the lot was drawn") },
  { "", "sample.seed", NC_("field", "Seed of the lot") },
  { "", "sample.n_signed", NC_("field", "People signed when the lot was drawn") },
  { "", "sample.n_without_phone", NC_("field", "Without a phone when the lot was drawn") },
  { "", "sample.n_drawn", NC_("field", "People drawn") },
  { "", "sample.n_called", NC_("field", "People called") },
  { "", "sample.n_reached", NC_("field", "People reached") },
  { "", "sample.n_unanswered", NC_("field", "People who did not answer") },
  { "", "sample.n_lost", NC_("field", "People not found by phone") },
  { "", "sample.authentic", NC_("field", "Rate of authentic signing") },
  { "", "sample.satisfied", NC_("field", "Rate of satisfaction") },
  { "", "sample.aware", NC_("field", "Rate of awareness") },
  { "", "call.index", NC_("field", "Running number of the call") },
  { "", "call.name", NC_("field", "Name of who is called") },
  { "", "call.sex", NC_("field", "Sex of who is called") },
  { "", "call.age", NC_("field", "Age of who is called") },
  { "", "call.id_number", NC_("field", "Identity number of who is called") },
  { "", "call.phone", NC_("field", "Phone that is called") },
  { "", "call.area", NC_("field", "Area of who is called") },
  { "", "call.address", NC_("field", "Address of who is called") },
  { "", "call.team", NC_("field", "Team of who is called") },
  { "", "call.doctor", NC_("field", "Doctor of who is called") },
  { "", "call.package", NC_("field", "Package of who is called") },
  { "", "call.signed_on", NC_("field", "Signed on, of who is called") },
  { "", "call.called_on", NC_("field", "Day of the call") },
  { "", "call.contact", NC_("field", "Outcome of the call") },
  { "", "call.says_signed", NC_("field", "Says to have signed") },
  { "", "call.knows_doctor", NC_("field", "Knows the doctor") },
  { "", "call.matches_record", NC_("field", "Agrees with the record") },
  { "", "call.has_agreement", NC_("field", "Has the agreement") },
  { "", "call.n_services", NC_("field", "Services that were named") },
  { "", "call.examined", NC_("field", "Says to have been examined") },
  { "", "call.followed_up", NC_("field", "Says to have been followed up") },
  { "", "call.measured", NC_("field", "Says to have been measured") },
  { "", "call.satisfaction", NC_("field", "Satisfaction of who is called") },
  { "", "call.note", NC_("field", "Remarks on the call") },
  { "", "rectification.of", NC_("field", "Who has to put it right") },
  { "", "rectification.issued_on", NC_("field", "Day of the notice") },
  { "", "rectification.due_on", NC_("field", "Put right until") },
  { "", "rectification.finding", NC_("field", "What was found") },
  { "", "rectification.deduction", NC_("field", "Points deducted") },
  { "", "rectification.rechecked_on", NC_("field", "Day of the re-check") },
  { "", "rectification.note", NC_("field", "Remarks on the re-check") },
  { "", "scored.name", NC_("field", "Who is judged") },
  { "", "scored.as", NC_("field", "Judged as") },
  { "", "scored.period", NC_("field", "Period judged") },
  { "", "scored.earned", NC_("field", "Points earned in all") },
  { "", "scored.possible", NC_("field", "Points possible in all") },
  { "", "scored.deducted", NC_("field", "Points deducted in all") },
  { "", "scored.score", NC_("field", "Score in per cent") },
  { "", "scored.households", NC_("field", "Households signed of who is judged") },
  { "", "scored.work_points", NC_("field", "Work points of who is judged") },
  { "", "officer.name", NC_("field", "Name of the specialist officer") },
  { "", "officer.phone", NC_("field", "Phone of the specialist officer") },
  { "", "form.title", NC_("field", "Title of the form") },
  { "", "form.source", NC_("field", "Source of the form") },
  { "", "team.areas", NC_("field", "Areas of the team") },
  { "", "team.schedule", NC_("field", "Weekly times of the team") },
  { "", "doctor.role", NC_("field", "Post of the doctor") },
  { "", "doctor.title", NC_("field", "Title of the doctor") },
  { "", "permit.number", NC_("field", "Number of the work permit") },
  { "", "permit.issued_on", NC_("field", "Work permit issued on") },
  { "", "permit.until", NC_("field", "Work permit valid until") },
  { "", "plan.from", NC_("field", "First day of the plan") },
  { "", "plan.to", NC_("field", "Last day of the plan") },
  { "", "day.on", NC_("field", "Day of the work log") },
  { "", "day.weekday", NC_("field", "Day of the week of the work log") },
  { "", "day.n_services", NC_("field", "Services given that day") },
  { "", "day.n_homes", NC_("field", "Households visited that day") },
  { "", "day.n_signed", NC_("field", "Agreements signed that day") },
  { "", "day.n_follow_ups", NC_("field", "Follow-ups that day") },
  { "", "day.n_education", NC_("field", "Health education that day") },
  { "", "day.n_pressure", NC_("field", "Blood pressure measured that day") },
  { "", "day.n_glucose", NC_("field", "Glucose measured that day") },
  { "", "day.problems", NC_("field", "Problems of that day") },
  { "", "entry.on", NC_("field", "Day of the entry") },
  { "", "entry.kind", NC_("field", "Kind of the entry") },
  { "", "entry.title", NC_("field", "Subject of the entry") },
  { "", "entry.team", NC_("field", "Team of the entry") },
  { "", "entry.staff", NC_("field", "Colleague of the entry") },
  { "", "entry.area", NC_("field", "Area of the entry") },
  { "", "entry.persons", NC_("field", "People of the entry") },
  { "", "entry.copies", NC_("field", "Copies of the entry") },
  { "", "entry.due_on", NC_("field", "Deadline of the entry") },
  { "", "entry.settled_on", NC_("field", "Day the entry was settled") },
  { "", "entry.detail", NC_("field", "Content of the entry") },
  { "", "entry.outcome", NC_("field", "Outcome of the entry") },
  { "members", "member.index", NC_("field", "Running number of the member") },
  { "members", "member.name", NC_("field", "Name of the member") },
  { "members", "member.sex", NC_("field", "Sex of the member") },
  { "members", "member.age", NC_("field", "Age of the member") },
  { "members", "member.born_on", NC_("field", "Birth date of the member") },
  { "members", "member.id_number", NC_("field", "Identity number of the member") },
  { "members", "member.phone", NC_("field", "Phone of the member") },
  { "members", "member.relation", NC_("field", "Relation of the member to the head") },
  { "members", "member.groups", NC_("field", "Groups of the member") },
  { "members", "member.package", NC_("field", "Package of the member") },
  { "members", "member.record_number", NC_("field", "Health record number of the member") },
  { "staff", "staff.name", NC_("field", "Name of the colleague") },
  { "staff", "staff.role", NC_("field", "Post of the colleague") },
  { "staff", "staff.title", NC_("field", "Title of the colleague") },
  { "staff", "staff.phone", NC_("field", "Phone of the colleague") },
  { "services", "service.member", NC_("field", "Member who is served") },
  { "services", "service.package", NC_("field", "Package of the service") },
  { "services", "service.name", NC_("field", "Name of the service") },
  { "services", "service.times", NC_("field", "Times in a year of the agreement") },
  { "agreements", "row.index", NC_("field", "Running number of the line") },
  { "agreements", "row.number", NC_("field", "Agreement number of the line") },
  { "agreements", "row.head", NC_("field", "Head of the household of the line") },
  { "agreements", "row.household_number", NC_("field", "Household number of the line") },
  { "agreements", "row.address", NC_("field", "Address of the line") },
  { "agreements", "row.phone", NC_("field", "Phone of the line") },
  { "agreements", "row.area", NC_("field", "Area of the line") },
  { "agreements", "row.n_members", NC_("field", "People signed in the line") },
  { "agreements", "row.members", NC_("field", "Names signed in the line") },
  { "agreements", "row.signed_on", NC_("field", "Signed on, of the line") },
  { "agreements", "row.starts_on", NC_("field", "First day, of the line") },
  { "agreements", "row.ends_on", NC_("field", "Last day, of the line") },
  { "agreements", "row.channel", NC_("field", "How the line was signed") },
  { "agreements", "row.team", NC_("field", "Team of the line") },
  { "agreements", "row.doctor", NC_("field", "Doctor of the line") },
  { "agreements", "row.packages", NC_("field", "Packages of the line") },
  { "scores", "score.block", NC_("field", "Block of the item") },
  { "scores", "score.item", NC_("field", "Item of the card") },
  { "scores", "score.points", NC_("field", "Points of the item") },
  { "scores", "score.rule", NC_("field", "How the item is earned") },
  { "scores", "score.value", NC_("field", "Value of the item") },
  { "scores", "score.earned", NC_("field", "Points the item earned") },
  { "scores", "score.note", NC_("field", "Remarks on the item") },
  { "handed", "handed.index", NC_("field", "Running number of who is handed over") },
  { "handed", "handed.name", NC_("field", "Name of who is handed over") },
  { "handed", "handed.sex", NC_("field", "Sex of who is handed over") },
  { "handed", "handed.age", NC_("field", "Age of who is handed over") },
  { "handed", "handed.kind", NC_("field", "Handed over as") },
  { "handed", "handed.key_day", NC_("field", "Key day of who is handed over") },
  { "handed", "handed.phone", NC_("field", "Phone of who is handed over") },
  { "handed", "handed.address", NC_("field", "Address of who is handed over") },
  { "handed", "handed.on", NC_("field", "Day handed over") },
  { "handed", "handed.accepted_on", NC_("field", "Day accepted") },
  { "handed", "handed.note", NC_("field", "Remarks on the hand-over") },
  { "visits", "visit.index", NC_("field", "Running number of the community day") },
  { "visits", "visit.day", NC_("field", "Day in the community") },
  { "visits", "visit.weekday", NC_("field", "Day of the week in the community") },
  { "visits", "visit.hours", NC_("field", "Hours in the community") },
  { "visits", "visit.place", NC_("field", "Place in the community") },
  { "visits", "visit.area", NC_("field", "Area in the community") },
  { "visits", "visit.capacity", NC_("field", "Services possible on the day") },
  { "visits", "visit.planned", NC_("field", "Services planned for the day") },
  { "done", "done.index", NC_("field", "Running number of the service given") },
  { "done", "done.name", NC_("field", "Who was served") },
  { "done", "done.area", NC_("field", "Area of who was served") },
  { "done", "done.address", NC_("field", "Address of who was served") },
  { "done", "done.service", NC_("field", "Service that was given") },
  { "done", "done.way", NC_("field", "How the service was given") },
  { "done", "done.pressure", NC_("field", "Blood pressure of who was served") },
  { "done", "done.glucose", NC_("field", "Glucose of who was served") },
  { "done", "done.result", NC_("field", "Result of the service given") },
  { NULL },
};

const JyPaperListName jy_paper_lists[] = {
  { "members", NC_("field list", "Members of the household") },
  { "staff", NC_("field list", "Staff of the team") },
  { "services", NC_("field list", "Services agreed") },
  { "agreements", NC_("field list", "Agreements of the list") },
  { "calls", NC_("field list", "People of the call-back sample") },
  { "scores", NC_("field list", "Items of the score card") },
  { "handed", NC_("field list", "People handed over") },
  { "visits", NC_("field list", "Days in the community") },
  { "done", NC_("field list", "Services given that day") },
  { NULL },
};
/* clang-format on */

const char *
jy_paper_field_get_label (const JyPaperField *self)
{
  return g_dpgettext2 (NULL, "field", self->label);
}

const JyPaperField *
jy_paper_field_find (const char *name)
{
  for (const JyPaperField *field = jy_paper_fields; field->name != NULL; field++)
    if (g_str_equal (field->name, name))
      return field;

  return NULL;
}

const JyPaperField *
jy_paper_field_find_label (const char *label)
{
  for (const JyPaperField *field = jy_paper_fields; field->name != NULL; field++)
    if (g_str_equal (jy_paper_field_get_label (field), label))
      return field;

  return NULL;
}

const JyPaperListName *
jy_paper_list_find (const char *name)
{
  for (const JyPaperListName *list = jy_paper_lists; list->name != NULL; list++)
    if (g_str_equal (list->name, name))
      return list;

  return NULL;
}

gboolean
jy_paper_field_is_in (const JyPaperField *self, const char *list)
{
  return *self->list == '\0' || g_strcmp0 (self->list, list) == 0;
}
