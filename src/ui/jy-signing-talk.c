/* jy-signing-talk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-talk.h"

#include <glib/gi18n.h>

struct _JySigningTalk
{
  JySigningStep parent_instance;

  JyFieldGrid *grid;
};

G_DEFINE_FINAL_TYPE (JySigningTalk, jy_signing_talk, JY_TYPE_SIGNING_STEP)

/* S33. */
static const JyChoice acceptance_levels[] = {
  { "1", N_("Unwilling for now") },
  { "2", N_("When there is a need") },
  { "3", N_("Willing") },
  { NULL },
};

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "made_on",    N_("Talked on"),     jy_field_read_date,  NULL,               TRUE,  11 },
  { "channel",    N_("Way of signing"),         jy_field_read_code,  jy_sign_channels,   TRUE,  4 },
  { "met",        N_("Talked to"),     jy_field_read_code,  NULL,               FALSE, 4 },
  { "acceptance", N_("Acceptance"),    jy_field_read_code,  acceptance_levels,  TRUE,  4 },
  { "needs",      N_("Needs"),         jy_field_read_codes, jy_needs,           FALSE, 10 },
  { "materials",  N_("Handed out"),    jy_field_read_codes, jy_materials,       FALSE, 10 },
  { "refusal",    N_("Reason not to sign"), jy_field_read_code, jy_refusal_reasons, FALSE, 4 },
  { "next_on",    N_("Next approach"), jy_field_read_date,  NULL,               FALSE, 11 },
  { "note",       N_("Note"),          NULL,                NULL,               FALSE, 60 },
  { NULL },
};
/* clang-format on */

static void
set_number (JyFieldGrid *grid, const char *name, int number)
{
  g_autofree char *text = number > 0 ? g_strdup_printf ("%d", number) : g_strdup ("");

  jy_field_grid_set_text (grid, name, text);
}

static gboolean
is_leaflet (const char *kind)
{
  return g_str_has_prefix (kind, "leaflet:");
}

/* Codes are typed and shown as their numbers. */
static char *
dup_codes (const JyChoice *choices, const char *const *chosen)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int number = 1;

  for (const JyChoice *choice = choices; choice->code != NULL; choice++, number++)
    if (g_strv_contains (chosen, choice->code))
      g_string_append_printf (text, "%s%d", text->len > 0 ? "," : "", number);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
show_materials (JySigningTalk *self, const JySigning *signing)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kinds = NULL;
  g_autofree char *codes = NULL;

  for (guint i = 0; i < signing->materials->len; i++)
    g_strv_builder_add (builder,
                        ((JyStoredAgreementMaterial *) signing->materials->pdata[i])->kind);
  kinds = g_strv_builder_end (builder);
  codes = dup_codes (jy_materials, (const char *const *) kinds);
  jy_field_grid_set_text (self->grid, "materials", codes);
}

static void
show_talk (JySigningTalk *self, const JyStoredContactAttempt *talk, const GPtrArray *persons)
{
  jy_field_grid_set_date (self->grid, "made_on", &talk->made_on);
  set_number (self->grid, "channel", talk->channel);
  set_number (self->grid, "acceptance", talk->acceptance);
  jy_field_grid_set_text (self->grid, "refusal", talk->refusal);
  jy_field_grid_set_date (self->grid, "next_on", &talk->next_on);
  jy_field_grid_set_text (self->grid, "note", talk->note);
  for (guint i = 0; i < persons->len; i++)
    if (((const JySigningPerson *) persons->pdata[i])->resident == talk->resident)
      set_number (self->grid, "met", (int) i + 1);
}

static void
jy_signing_talk_build (JySigningStep *step)
{
  JySigningTalk *self = JY_SIGNING_TALK (step);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);
  const JySigning *signing = desk->signing;
  g_autofree char *needs = dup_codes (jy_needs, (const char *const *) signing->needs);

  self->grid =
    jy_signing_step_add_grid (step, NULL, jy_signing_step_offer_members (step, fields, "met"), 1);
  jy_field_grid_set_date (self->grid, "made_on", jy_signing_step_get_today (step));
  if (signing->talk != NULL)
    show_talk (self, signing->talk, desk->persons);
  else
    set_number (self->grid, "met", desk->persons->len > 0 ? 1 : 0);
  jy_field_grid_set_text (self->grid, "needs", needs);
  show_materials (self, signing);
}

static int
get_number (JyFieldGrid *grid, const char *name)
{
  g_autofree char *value = jy_field_grid_dup_value (grid, name);

  return (int) g_ascii_strtoll (value, NULL, 10);
}

static void
set_text (char **where, char *text)
{
  g_free (*where);
  *where = text;
}

/* What was handed out but leaflets, which are of step 4. */
static void
collect_materials (JySigningTalk *self, JySigning *signing, const GDate *today)
{
  g_autofree char *value = jy_field_grid_dup_value (self->grid, "materials");
  g_auto (GStrv) kinds = g_strsplit (value, ",", -1);

  for (guint i = signing->materials->len; i > 0; i--)
    if (!is_leaflet (((JyStoredAgreementMaterial *) signing->materials->pdata[i - 1])->kind))
      g_ptr_array_remove_index (signing->materials, i - 1);
  for (char **kind = kinds; *kind != NULL && **kind != '\0'; kind++)
    {
      JyStoredAgreementMaterial *material = g_new0 (JyStoredAgreementMaterial, 1);

      material->kind = g_strdup (*kind);
      material->copies = 1;
      material->given_on = *today;
      g_ptr_array_add (signing->materials, material);
    }
}

static gboolean
jy_signing_talk_collect (JySigningStep *step)
{
  JySigningTalk *self = JY_SIGNING_TALK (step);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);
  JySigning *signing = desk->signing;
  JyStoredContactAttempt *talk;
  g_autofree char *needs = NULL;
  g_autofree char *met = NULL;
  int position;

  if (!jy_field_grid_check (self->grid))
    return FALSE;

  if (signing->talk == NULL)
    signing->talk = g_new0 (JyStoredContactAttempt, 1);
  talk = signing->talk;
  talk->household = signing->agreement->household;
  jy_field_grid_get_date (self->grid, "made_on", &talk->made_on);
  jy_field_grid_get_date (self->grid, "next_on", &talk->next_on);
  talk->channel = get_number (self->grid, "channel");
  talk->acceptance = get_number (self->grid, "acceptance");
  set_text (&talk->refusal, jy_field_grid_dup_value (self->grid, "refusal"));
  set_text (&talk->note, jy_field_grid_dup_value (self->grid, "note"));
  met = jy_field_grid_dup_value (self->grid, "met");
  position = jy_signing_code_parse (met);
  talk->resident =
    position >= 0 ? ((const JySigningPerson *) desk->persons->pdata[position])->resident : 0;
  signing->agreement->channel = talk->channel;

  needs = jy_field_grid_dup_value (self->grid, "needs");
  g_strfreev (signing->needs);
  signing->needs = *needs != '\0' ? g_strsplit (needs, ",", -1) : g_new0 (char *, 1);
  collect_materials (self, signing, jy_signing_step_get_today (step));
  return TRUE;
}

static void
jy_signing_talk_class_init (JySigningTalkClass *klass)
{
  JySigningStepClass *step_class = JY_SIGNING_STEP_CLASS (klass);

  step_class->title = N_("Talk");
  step_class->lead = N_("Where you talk, with whom, and what the household asks for.");
  step_class->build = jy_signing_talk_build;
  step_class->collect = jy_signing_talk_collect;
}

static void
jy_signing_talk_init (JySigningTalk *self G_GNUC_UNUSED)
{
}
