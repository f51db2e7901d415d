/* jy-signing-terms.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-terms.h"

#include <glib/gi18n.h>

#include "jy-choice-field.h"
#include "jy-date.h"
#include "jy-extra-service-dialog.h"
#include "jy-signing-options.h"

struct _JySigningTerms
{
  JySigningStep parent_instance;

  JyFieldGrid *grid;
  JyFieldGrid *packages;
  JyChoiceEntry *team;
  JyChoiceEntry *doctor;
  JyChoiceEntry *second_doctor;
  GtkBox *extras;
  GtkWidget *add_button;
};

G_DEFINE_FINAL_TYPE (JySigningTerms, jy_signing_terms, JY_TYPE_SIGNING_STEP)

static const JyChoice yes_no[] = {
  { "1", N_("Yes") },
  { "0", N_("No") },
  { NULL },
};

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "signer",        N_("Signs for the household"), jy_field_read_code, NULL,   TRUE,  4 },
  { "team",          N_("Team"),                    NULL,               NULL,   TRUE,  20 },
  { "doctor",        N_("Doctor"),                  NULL,               NULL,   TRUE,  20 },
  { "second-doctor", N_("Second doctor"),           NULL,               NULL,   FALSE, 20 },
  { "start",         N_("From"),                    jy_field_read_date, NULL,   TRUE,  11 },
  { "planned-time",  N_("Planned service time"),    NULL,               NULL,   FALSE, 40 },
  { "informed",      N_("Free services and essential medicines explained"),
                                                    jy_field_read_code, yes_no, TRUE,  4 },
  { NULL },
};
/* clang-format on */

/* "0" is not signed; the packages follow as they are listed. */
static const JyChoice *
make_package_choices (JyFieldTable *table, const GPtrArray *packages)
{
  JyChoice *choices = jy_field_table_add_choices (table, packages->len + 1);

  for (guint i = 0; i < packages->len; i++)
    {
      const JyStoredPackage *package = g_ptr_array_index (packages, i);

      choices[i].code = jy_field_table_keep (table, g_strdup_printf ("%u", i + 1));
      choices[i].name = jy_field_table_keep (table, g_strdup (package->name));
    }
  choices[packages->len].code = "0";
  choices[packages->len].name = N_("Not signed");

  return choices;
}

static char *
dup_member_label (const JySigningPerson *person, const GDate *today)
{
  g_autofree char *groups = jy_groups_dup_text (person->groups);
  int age = jy_date_get_age (&person->born_on, today);

  if (*groups == '\0')
    return g_strdup_printf (_("%s, %d"), person->name, age);

  /* Translators: a name, an age, the groups a person belongs to */
  return g_strdup_printf (_("%s, %d, %s"), person->name, age, groups);
}

static const char *
keep_member_name (JyFieldTable *table, gint64 resident)
{
  return jy_field_table_keep (table, g_strdup_printf ("%" G_GINT64_FORMAT, resident));
}

/* A field for each member: the package by its code. */
static const JyFieldInfo *
make_package_fields (JySigningStep *step)
{
  const JySigningDesk *desk = jy_signing_step_get_desk (step);
  JyFieldTable *table = jy_signing_step_add_table (step);
  const JyChoice *choices = make_package_choices (table, desk->packages);

  for (guint i = 0; i < desk->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (desk->persons, i);
      JyFieldInfo field = { .read = jy_field_read_code, .choices = choices, .required = TRUE };

      field.name = keep_member_name (table, person->resident);
      field.label =
        jy_field_table_keep (table, dup_member_label (person, jy_signing_step_get_today (step)));
      field.chars = 4;
      jy_field_table_add (table, &field);
    }

  return jy_field_table_get (table);
}

static void
show_agreement (JySigningTerms *self, const JySigningDesk *desk)
{
  const JyStoredAgreement *agreement = desk->signing->agreement;

  for (guint i = 0; i < desk->persons->len; i++)
    if (((const JySigningPerson *) desk->persons->pdata[i])->resident == agreement->signer)
      {
        g_autofree char *code = g_strdup_printf ("%u", i + 1);

        jy_field_grid_set_text (self->grid, "signer", code);
      }
  self->team = jy_choice_field_put (self->grid, "team", jy_signing_options_new_teams (desk),
                                    agreement->team, FALSE);
  self->doctor = jy_choice_field_put (self->grid, "doctor", jy_signing_options_new_doctors (desk),
                                      agreement->doctor, FALSE);
  self->second_doctor =
    jy_choice_field_put (self->grid, "second-doctor", jy_signing_options_new_doctors (desk),
                         agreement->second_doctor, TRUE);
  jy_field_grid_set_date (self->grid, "start", &agreement->starts_on);
  jy_field_grid_set_text (self->grid, "planned-time", agreement->planned_time);
  jy_field_grid_set_text (self->grid, "informed", agreement->informed ? "1" : "0");
}

static void
show_packages (JySigningTerms *self, const JySigningDesk *desk)
{
  for (guint i = 0; i < desk->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (desk->persons, i);
      const JyStoredAgreementMember *member =
        jy_signing_find_member (desk->signing, person->resident);
      g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT, person->resident);
      g_autofree char *code = NULL;

      for (guint p = 0; member != NULL && p < desk->packages->len; p++)
        if (((const JyStoredPackage *) desk->packages->pdata[p])->id == member->package)
          code = g_strdup_printf ("%u", p + 1);
      jy_field_grid_set_text (self->packages, name,
                              code != NULL     ? code
                              : member == NULL ? "0"
                                               : "");
    }
}

/* A line for each, with a button that takes it away again. */
static GtkWidget *
make_extra (const JySigningDesk *desk, guint i)
{
  g_autofree char *line =
    jy_extra_service_dup_text (desk, g_ptr_array_index (desk->signing->items, i));
  g_autofree char *name = g_strdup_printf (_("Remove: %s"), line);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = gtk_label_new (line);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "step.drop-service");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", i);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);

  return box;
}

static void
show_extras (JySigningTerms *self)
{
  const JySigningDesk *desk = jy_signing_step_get_desk (JY_SIGNING_STEP (self));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->extras))) != NULL)
    gtk_box_remove (self->extras, child);
  for (guint i = 0; i < desk->signing->items->len; i++)
    gtk_box_append (self->extras, make_extra (desk, i));
}

static void
agreed_cb (JySigningTerms *self)
{
  gtk_widget_grab_focus (self->add_button); /* beside what has changed */
  show_extras (self);
  g_signal_emit_by_name (self, "changed");
}

static void
add_service_action (GtkWidget *widget,
                    const char *name G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  JySigningStep *step = JY_SIGNING_STEP (widget);
  JyFieldDialog *dialog = jy_extra_service_dialog_new (widget, jy_signing_step_get_office (step),
                                                       jy_signing_step_get_desk (step));

  g_signal_connect_object (dialog, "saved", G_CALLBACK (agreed_cb), widget, G_CONNECT_SWAPPED);
}

/* A consent to care at home goes with the last service that needed one. */
static void
drop_service_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JySigningTerms *self = JY_SIGNING_TERMS (widget);

  jy_extra_service_drop (jy_signing_step_get_desk (JY_SIGNING_STEP (self)),
                         g_variant_get_uint32 (parameter));
  agreed_cb (self);
}

static void
add_extras (JySigningTerms *self)
{
  JySigningStep *step = JY_SIGNING_STEP (self);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Agree on an _Extra Service…"));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->extras = GTK_BOX (box);
  self->add_button = button;
  jy_signing_step_add_widget (step, box);
  show_extras (self);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "step.add-service");
  jy_signing_step_add_widget (step, button);
}

static void
jy_signing_terms_build (JySigningStep *step)
{
  JySigningTerms *self = JY_SIGNING_TERMS (step);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);

  /* Everybody of the household may sign for it; whether they are of age is a rule. */
  self->grid = jy_signing_step_add_grid (step, NULL,
                                         jy_signing_step_offer_members (step, fields, "signer"), 1);
  show_agreement (self, desk);
  for (guint i = 0; i < desk->covered->len; i++)
    if (g_ptr_array_index (desk->covered, i) != NULL)
      jy_signing_step_add_line (step, g_ptr_array_index (desk->covered, i), "attention");
  self->packages =
    jy_signing_step_add_grid (step, _("Package of each member"), make_package_fields (step), 1);
  show_packages (self, desk);
  add_extras (self);
}

static gboolean
is_present (const JySigningDesk *desk, gint64 resident)
{
  for (guint i = 0; i < desk->persons->len; i++)
    if (((const JySigningPerson *) desk->persons->pdata[i])->resident == resident)
      return TRUE;

  return FALSE;
}

/* Who left the household since the draft was put aside is forgotten. */
static void
collect_packages (JySigningTerms *self, JySigningDesk *desk)
{
  for (guint i = desk->signing->members->len; i > 0; i--)
    {
      gint64 resident =
        ((const JyStoredAgreementMember *) desk->signing->members->pdata[i - 1])->resident;

      if (!is_present (desk, resident))
        jy_signing_drop_member (desk->signing, resident);
    }
  for (guint i = 0; i < desk->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (desk->persons, i);
      g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT, person->resident);
      g_autofree char *code = jy_field_grid_dup_value (self->packages, name);
      int position = jy_signing_code_parse (code);

      if (position >= 0)
        jy_signing_set_member (
          desk->signing, person->resident,
          ((const JyStoredPackage *) g_ptr_array_index (desk->packages, (guint) position))->id);
      else
        jy_signing_drop_member (desk->signing, person->resident);
    }
}

static gboolean
jy_signing_terms_collect (JySigningStep *step)
{
  JySigningTerms *self = JY_SIGNING_TERMS (step);
  JySigningDesk *desk = jy_signing_step_get_desk (step);
  JyStoredAgreement *agreement = desk->signing->agreement;
  g_autofree char *signer = NULL;
  g_autofree char *informed = NULL;
  gboolean chosen = jy_choice_entry_check (self->team) & jy_choice_entry_check (self->doctor) &
                    jy_choice_entry_check (self->second_doctor);

  if (!jy_field_grid_check (self->grid) || !jy_field_grid_check (self->packages) || !chosen)
    return FALSE;

  signer = jy_field_grid_dup_value (self->grid, "signer");
  agreement->signer =
    ((const JySigningPerson *) desk->persons->pdata[jy_signing_code_parse (signer)])->resident;
  agreement->team = jy_choice_entry_get_selected (self->team);
  agreement->doctor = jy_choice_entry_get_selected (self->doctor);
  agreement->second_doctor = jy_choice_entry_get_selected (self->second_doctor);
  jy_field_grid_get_date (self->grid, "start", &agreement->starts_on);
  g_free (agreement->planned_time);
  agreement->planned_time = jy_field_grid_dup_value (self->grid, "planned-time");
  informed = jy_field_grid_dup_value (self->grid, "informed");
  agreement->informed = g_str_equal (informed, "1");
  collect_packages (self, desk);
  return TRUE;
}

static void
jy_signing_terms_class_init (JySigningTermsClass *klass)
{
  JySigningStepClass *step_class = JY_SIGNING_STEP_CLASS (klass);

  step_class->title = N_("Sign");
  step_class->lead = N_("Who signs, with whom, and which package for each member.");
  step_class->build = jy_signing_terms_build;
  step_class->collect = jy_signing_terms_collect;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "step.add-service", NULL,
                                   add_service_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "step.drop-service", "u",
                                   drop_service_action);
}

static void
jy_signing_terms_init (JySigningTerms *self G_GNUC_UNUSED)
{
}

gboolean
jy_signing_terms_show_issues (JySigningTerms *self, const GPtrArray *issues)
{
  gboolean refused = FALSE;

  for (guint i = issues->len; i > 0; i--)
    {
      const JySigningIssue *issue = g_ptr_array_index (issues, i - 1);
      g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT, issue->resident);
      gboolean of_member =
        g_str_equal (issue->field, "package") || g_str_equal (issue->field, "members");

      if (issue->severity != JY_SEVERITY_REFUSE)
        continue;

      refused = TRUE;
      if (of_member &&
          is_present (jy_signing_step_get_desk (JY_SIGNING_STEP (self)), issue->resident))
        jy_field_grid_show_issue (self->packages, name, issue->message);
      for (const JyFieldInfo *field = fields; field->name != NULL; field++)
        if (g_str_equal (field->name, issue->field))
          {
            jy_field_grid_show_issue (self->grid, field->name, issue->message);
            gtk_widget_grab_focus (jy_field_grid_get_input (self->grid, field->name));
          }
    }

  return refused;
}
