/* jy-paper-household.c - what papers say of a household, its members and its agreement
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-date.h"
#include "jy-mask.h"
#include "jy-paper-reader.h"
#include "jy-person-code.h"
#include "jy-relation.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-store-health-records.h"
#include "jy-work-households.h"

typedef struct
{
  JyPaperReader *reader;
  JyPaperFacts *facts;
  const JyHouseholdView *view;
  JyStoredAgreement *agreement; /* (owned) (nullable) */
  GPtrArray *covered;           /* (owned) (nullable): the members of the agreement */
  gint64 resident;
  JyGroup groups;
  gboolean has_general; /* somebody is in no group */
} Reading;

static void
reading_clear (Reading *self)
{
  g_clear_pointer (&self->agreement, jy_stored_agreement_free);
  g_clear_pointer (&self->covered, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

/* The one in force, or else the one that begins last. */
static const JyListedAgreement *
choose_agreement (const Reading *self)
{
  const GPtrArray *agreements = self->view->agreements;

  for (guint i = 0; i < agreements->len; i++)
    {
      const JyListedAgreement *agreement = agreements->pdata[i];

      if (jy_agreement_get_state (&agreement->facts, &self->reader->work->today) ==
          JY_AGREEMENT_IN_FORCE)
        return agreement;
    }

  return agreements->len > 0 ? agreements->pdata[0] : NULL;
}

static const JyRegisterPerson *
find_person (const Reading *self, gint64 resident)
{
  for (guint i = 0; i < self->view->members->len; i++)
    {
      const JyHouseholdMember *member = self->view->members->pdata[i];

      if (member->person != NULL && member->person->id == resident)
        return member->person;
    }

  return NULL;
}

static void
set_id_number (const Reading *self, JyPaperFacts *facts, const char *name, const char *number)
{
  g_autofree char *masked =
    self->reader->shows_numbers ? g_strdup (number) : jy_mask_id_number (number);

  jy_paper_facts_set (facts, name, masked);
}

static gboolean
read_ending (Reading *self, GError **error)
{
  g_autoptr (GPtrArray) endings =
    jy_store_list_terminations (self->reader->work->store, self->agreement->id, error);
  const JyStoredTermination *ending;

  if (endings == NULL || endings->len == 0)
    return endings != NULL;

  ending = endings->pdata[0];
  jy_paper_facts_set (self->facts, "ending.reason",
                      jy_choice_get_name (jy_termination_reasons, ending->reason));
  jy_paper_facts_set_day (self->facts, "ending.on", &ending->ended_on);
  jy_paper_facts_set (self->facts, "ending.confirmed_by", ending->confirmed_by);
  jy_paper_facts_set_day (self->facts, "ending.confirmed_on", &ending->confirmed_on);

  return TRUE;
}

static gboolean
read_agreement (Reading *self, GError **error)
{
  const JyListedAgreement *listed = choose_agreement (self);
  JyStore *store = self->reader->work->store;
  const JyRegisterPerson *signer;
  char code[2] = { 0, 0 };

  if (listed == NULL)
    return TRUE;

  self->agreement = jy_store_get_agreement (store, listed->id, error);
  if (self->agreement == NULL)
    return FALSE;

  jy_paper_facts_set (self->facts, "agreement.number", self->agreement->number);
  jy_paper_facts_set_day (self->facts, "agreement.signed_on", &self->agreement->signed_on);
  jy_paper_facts_set_day (self->facts, "agreement.starts_on", &self->agreement->starts_on);
  jy_paper_facts_set_day (self->facts, "agreement.ends_on", &self->agreement->ends_on);
  jy_paper_facts_set (self->facts, "agreement.planned_time", self->agreement->planned_time);
  if (self->agreement->channel > 0)
    {
      code[0] = (char) ('0' + self->agreement->channel);
      jy_paper_facts_set (self->facts, "agreement.channel",
                          jy_choice_get_name (jy_sign_channels, code));
    }
  signer = find_person (self, self->agreement->signer);
  if (signer != NULL)
    {
      jy_paper_facts_set (self->facts, "agreement.signer", signer->name);
      set_id_number (self, self->facts, "agreement.signer_number", signer->id_number);
    }

  self->covered = jy_store_list_agreement_members (store, self->agreement->id, error);
  return self->covered != NULL && read_ending (self, error);
}

/* @kind: "member" or "resident" */
static void
set (JyPaperFacts *facts, const char *kind, const char *what, const char *value)
{
  g_autofree char *name = g_strconcat (kind, ".", what, NULL);

  jy_paper_facts_set (facts, name, value);
}

static gboolean
set_person (Reading *self,
            JyPaperFacts *facts,
            const char *kind,
            const JyRegisterPerson *person,
            GError **error)
{
  const char sex[] = { (char) ('0' + person->sex), '\0' };
  const GDate *today = &self->reader->work->today;
  const JyStoredPackage *package =
    jy_paper_reader_find_package (self->reader, self->covered, person->id);
  g_autoptr (JyStoredHealthRecord) record = NULL;
  g_autofree char *groups = jy_groups_dup_text (person->groups);
  g_autofree char *age = NULL;
  g_autofree char *id_name = g_strconcat (kind, ".id_number", NULL);
  g_autofree char *day_name = g_strconcat (kind, ".born_on", NULL);

  if (!jy_store_find_health_record (self->reader->work->store, person->id, &record, error))
    return FALSE;

  if (g_date_valid (&person->born_on))
    age = g_strdup_printf ("%d", jy_date_get_age (&person->born_on, today));
  set (facts, kind, "name", person->name);
  set (facts, kind, "sex", jy_choice_get_name (jy_sexes, sex));
  set (facts, kind, "age", age);
  jy_paper_facts_set_day (facts, day_name, &person->born_on);
  set_id_number (self, facts, id_name, person->id_number);
  set (facts, kind, "phone", person->phone);
  set (facts, kind, "relation", jy_relation_get_name (person->relation));
  set (facts, kind, "groups", groups);
  set (facts, kind, "package", package != NULL ? package->name : NULL);
  set (facts, kind, "record_number", record != NULL ? record->number : NULL);

  return TRUE;
}

static gboolean
read_members (Reading *self, GError **error)
{
  for (guint i = 0; i < self->view->members->len; i++)
    {
      const JyHouseholdMember *member = self->view->members->pdata[i];
      JyPaperFacts *row;

      if (member->person == NULL)
        continue;
      row = jy_paper_facts_add_row (self->facts, "members");
      jy_paper_facts_set_number (row, "member.index", (int) i + 1);
      if (!set_person (self, row, "member", member->person, error) ||
          (member->person->id == self->resident &&
           !set_person (self, self->facts, "resident", member->person, error)))
        return FALSE;
      if (self->resident == 0 || member->person->id == self->resident)
        {
          self->groups |= member->person->groups;
          self->has_general = self->has_general || member->person->groups == JY_GROUP_NONE;
        }
    }

  return TRUE;
}

static void
set_groups (const Reading *self)
{
  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if ((self->groups & info->group) != 0)
      set (self->facts, "group", info->kind, "1");
  if (self->has_general)
    set (self->facts, "group", "general", "1");
}

static gboolean
read_services (Reading *self, GError **error)
{
  return self->agreement == NULL || !self->reader->tells_services ||
         jy_paper_reader_set_promises (self->reader, self->facts, self->agreement, self->covered,
                                       error);
}

/* Of the household, or else of its head. */
static const char *
get_phone (const JyHouseholdView *view)
{
  const JyRegisterPerson *head = NULL;

  for (guint i = 0; i < view->members->len; i++)
    {
      const JyHouseholdMember *member = view->members->pdata[i];

      if (member->person != NULL && g_str_equal (member->person->relation, JY_RELATION_HEAD))
        head = member->person;
    }

  return *view->household->phone != '\0' || head == NULL ? view->household->phone : head->phone;
}

static void
set_household (const Reading *self)
{
  const JyHouseholdView *view = self->view;
  g_autofree char *area = jy_area_tree_dup_path (self->reader->tree, view->household->area);

  jy_paper_facts_set (self->facts, "household.number", view->household->number);
  jy_paper_facts_set (self->facts, "household.head",
                      view->row != NULL ? view->row->head_name : NULL);
  jy_paper_facts_set (self->facts, "household.area", area);
  jy_paper_facts_set (self->facts, "household.address", view->household->address);
  jy_paper_facts_set (self->facts, "household.phone", get_phone (view));
  jy_paper_facts_set_number (self->facts, "household.n_members", (int) view->members->len);
}

JyPaperFacts *
jy_paper_reader_read_household (JyPaperReader *self,
                                gint64 household,
                                gint64 resident,
                                GError **error)
{
  g_autoptr (JyHouseholdView) view = jy_work_get_household (self->work, &household, error);
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  g_auto (Reading) reading = { .reader = self, .facts = facts, .view = view, .resident = resident };
  gint64 team;

  if (view == NULL)
    return NULL;

  jy_paper_facts_set_subject (facts, household, resident);
  jy_paper_reader_set_centre (self, facts);
  set_household (&reading);
  if (!read_agreement (&reading, error) || !read_members (&reading, error) ||
      !read_services (&reading, error))
    return NULL;

  set_groups (&reading);
  team = reading.agreement != NULL && reading.agreement->team != 0
           ? reading.agreement->team
           : jy_area_tree_find_team (self->tree, self->team_areas, view->household->area,
                                     &self->work->today);
  if (!jy_paper_reader_set_team (self, facts, team,
                                 reading.agreement != NULL ? reading.agreement->doctor : 0, error))
    return NULL;

  return g_steal_pointer (&facts);
}
