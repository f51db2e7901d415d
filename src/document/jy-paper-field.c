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
  { NULL },
};

const JyPaperListName jy_paper_lists[] = {
  { "members", NC_("field list", "Members of the household") },
  { "staff", NC_("field list", "Staff of the team") },
  { "services", NC_("field list", "Services agreed") },
  { "agreements", NC_("field list", "Agreements of the list") },
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
