/* jy-outcome-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-outcome-pane-private.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-form-keys.h"
#include "jy-outcome-words.h"

static const JyChoice consents[] = { { "1", N_("Agrees") },
                                     { "2", N_("Does not agree") },
                                     { NULL } };

/* The choices of the class are those of the form. */
/* clang-format off */
static const JyFieldInfo fields[] = {
  { "outcome",     N_("Class of the visit"),                jy_field_read_code, NULL,     FALSE, 4 },
  { "outcome_reason", N_("Why another class"), NULL,               NULL,     FALSE, 0 },
  { "next_on",     N_("Next visit"),           jy_field_read_date, NULL,     FALSE, 11 },
  { "institution", N_("Referred to"),          NULL,               NULL,     FALSE, 0 },
  { "department",  N_("Department"),           NULL,               NULL,     FALSE, 0 },
  { "expert",      N_("Expert"),               NULL,               NULL,     FALSE, 0 },
  { "consent",     N_("Consent"),              jy_field_read_code, consents, FALSE, 4 },
  { "transport",   N_("Transport"),            NULL,               NULL,     FALSE, 0 },
  { "note",        N_("Note on the referral"), NULL,               NULL,     FALSE, 0 },
  { NULL },
};
/* clang-format on */

enum
{
  SIGNAL_CHANGED,
  SIGNAL_SUBMITTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyOutcomePane, jy_outcome_pane, GTK_TYPE_BOX)

static void
changed_cb (JyOutcomePane *self)
{
  if (!self->setting)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
submitted_cb (JyOutcomePane *self)
{
  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0);
}

static const JyStoredExpert *
find_expert (JyOutcomePane *self, gint64 id)
{
  for (guint i = 0; self->experts != NULL && i < self->experts->len; i++)
    if (((const JyStoredExpert *) self->experts->pdata[i])->id == id)
      return self->experts->pdata[i];

  return NULL;
}

/* Who is chosen says where to. */
static void
expert_cb (JyOutcomePane *self)
{
  const JyStoredExpert *expert =
    find_expert (self, jy_choice_entry_get_selected (jy_outcome_pane_get_expert_entry (self)));

  if (expert != NULL && !self->setting)
    {
      jy_field_grid_suggest (self->grid, "institution", expert->institution);
      jy_field_grid_suggest (self->grid, "department", expert->department);
    }
  changed_cb (self);
}

/* The entry takes what is highlighted first. */
static void
enter_cb (JyOutcomePane *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static GtkWidget *
make_expert_entry (JyOutcomePane *self)
{
  GtkWidget *entry = jy_choice_entry_new ();

  g_object_set (entry, "optional", TRUE, NULL);
  if (self->options != NULL)
    jy_choice_entry_set_choices (JY_CHOICE_ENTRY (entry), self->options);
  g_signal_connect_object (entry, "changed", G_CALLBACK (expert_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jy_form_find_focus (entry), "activate", G_CALLBACK (enter_cb), self,
                           G_CONNECT_SWAPPED);

  return entry;
}

static void
make_grid (JyOutcomePane *self, const GDate *today)
{
  for (guint i = 0; i <= JY_OUTCOME_N_FIELDS; i++)
    self->infos[i] = fields[i];
  self->infos[JY_OUTCOME_CLASS].choices = jy_outcome_get_classes (self->form->id);

  if (self->grid != NULL)
    gtk_box_remove (GTK_BOX (self), GTK_WIDGET (self->grid));
  self->grid = JY_FIELD_GRID (jy_field_grid_new (self->infos, 1, today));
  jy_field_grid_put_widget (self->grid, "expert", make_expert_entry (self));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->grid));
  g_signal_connect_object (self->grid, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->grid, "submitted", G_CALLBACK (submitted_cb), self,
                           G_CONNECT_SWAPPED);
}

void
jy_outcome_pane_open (JyOutcomePane *self, const JyRecordDesk *desk, const GDate *today)
{
  const JyStoredServiceRecord *record = desk->record;

  g_return_if_fail (JY_IS_OUTCOME_PANE (self));

  self->setting = TRUE;
  self->form = desk->form;
  self->proposed = 0;
  g_clear_pointer (&self->proposed_class, g_free);
  g_clear_pointer (&self->proposed_next, g_free);
  make_grid (self, today);
  jy_field_grid_set_text (self->grid, "consent", "1");
  if (record != NULL)
    {
      g_autofree char *code = g_strdup_printf ("%d", record->outcome);

      if (record->outcome != record->proposed)
        jy_field_grid_set_text (self->grid, "outcome", code);
      jy_field_grid_set_text (self->grid, "outcome_reason", record->outcome_reason);
    }
  self->setting = FALSE;
}

void
jy_outcome_pane_set_experts (JyOutcomePane *self, GPtrArray *experts)
{
  g_autoptr (GListStore) options = g_list_store_new (JY_TYPE_OPTION);

  g_return_if_fail (JY_IS_OUTCOME_PANE (self));

  for (guint i = 0; i < experts->len; i++)
    {
      const JyStoredExpert *expert = experts->pdata[i];
      g_autofree char *where = g_strdup_printf ("%s %s", expert->institution, expert->department);
      g_autoptr (JyOption) option = jy_option_new (expert->id, NULL, expert->name, where);

      g_list_store_append (options, option);
    }

  g_clear_pointer (&self->experts, g_ptr_array_unref);
  self->experts = g_ptr_array_ref (experts);
  g_set_object (&self->options, G_LIST_MODEL (options));
  if (self->grid != NULL)
    jy_choice_entry_set_choices (jy_outcome_pane_get_expert_entry (self), self->options);
}

/* Puts @text into a field in place of what was proposed before; what somebody typed stays. */
static void
propose (JyOutcomePane *self, const char *field, char **before, const char *text)
{
  GtkEditable *input = GTK_EDITABLE (jy_field_grid_get_input (self->grid, field));
  const char *typed = gtk_editable_get_text (input);

  if (g_strcmp0 (typed, *before != NULL ? *before : "") == 0 && g_strcmp0 (typed, text) != 0)
    jy_field_grid_set_text (self->grid, field, text);
  g_free (*before);
  *before = g_strdup (text);
}

static void
show_next (JyOutcomePane *self, const GDate *next_on)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (next_on))
    jy_date_to_text (next_on, text);
  propose (self, "next_on", &self->proposed_next, text);
}

static void
show_fields (JyOutcomePane *self, const JyOutcome *outcome, gboolean is_done)
{
  gboolean has_classes = is_done && self->infos[JY_OUTCOME_CLASS].choices != NULL;
  gboolean is_other = has_classes && jy_outcome_pane_get_class (self) != self->proposed;
  gboolean is_best =
    is_other && jy_service_class_is_best (self->form->id, jy_outcome_pane_get_class (self));

  self->has_referral = is_done && outcome->step >= JY_OUTCOME_STEP_REFER && !is_best &&
                       self->form->subject == JY_FORM_RESIDENT;
  jy_field_grid_set_field_visible (self->grid, "outcome", has_classes);
  jy_field_grid_set_field_visible (self->grid, "outcome_reason", is_other);
  for (guint i = JY_OUTCOME_INSTITUTION; i < JY_OUTCOME_N_FIELDS; i++)
    jy_field_grid_set_field_visible (self->grid, fields[i].name, self->has_referral);
}

static void
set_words (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

void
jy_outcome_pane_show (JyOutcomePane *self, const JyOutcome *outcome, gboolean is_done)
{
  g_autofree char *class_words = NULL;
  g_autofree char *step_words = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *code = NULL;

  g_return_if_fail (JY_IS_OUTCOME_PANE (self));

  class_words = jy_outcome_words_dup_class (self->form->id, outcome, is_done);
  step_words = is_done ? jy_outcome_words_dup_step (outcome) : g_strdup ("");
  reason = is_done ? jy_outcome_dup_reason (outcome) : g_strdup ("");
  code = outcome->code != 0 ? g_strdup_printf ("%d", outcome->code) : g_strdup ("");

  self->setting = TRUE;
  self->proposed = outcome->code;
  propose (self, "outcome", &self->proposed_class, code);
  show_next (self, &outcome->next_on);
  show_fields (self, outcome, is_done);
  set_words (self->class_label, class_words);
  set_words (self->step_label, step_words);
  set_words (self->reason_label, reason);
  jy_outcome_words_colour (GTK_WIDGET (self->class_label), self->form->id, outcome);
  self->setting = FALSE;
}

void
jy_outcome_pane_focus (JyOutcomePane *self)
{
  g_return_if_fail (JY_IS_OUTCOME_PANE (self));

  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static GtkLabel *
add_label (JyOutcomePane *self, const char *css_class)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (label, 0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (label, 30);
  gtk_widget_add_css_class (GTK_WIDGET (label), css_class);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (label));

  return label;
}

static void
jy_outcome_pane_dispose (GObject *object)
{
  JyOutcomePane *self = JY_OUTCOME_PANE (object);

  self->setting = TRUE;
  self->grid = NULL;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_box_remove (GTK_BOX (self), child);
  g_clear_pointer (&self->experts, g_ptr_array_unref);
  g_clear_object (&self->options);
  g_clear_pointer (&self->proposed_class, g_free);
  g_clear_pointer (&self->proposed_next, g_free);

  G_OBJECT_CLASS (jy_outcome_pane_parent_class)->dispose (object);
}

static void
jy_outcome_pane_class_init (JyOutcomePaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_outcome_pane_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_OUTCOME_PANE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SUBMITTED] = g_signal_new ("submitted", JY_TYPE_OUTCOME_PANE, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_outcome_pane_init (JyOutcomePane *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "outcome");
  self->class_label = add_label (self, "title-4");
  self->step_label = add_label (self, "outcome-step");
  self->reason_label = add_label (self, "dim-label");
}

GtkWidget *
jy_outcome_pane_new (void)
{
  return g_object_new (JY_TYPE_OUTCOME_PANE, NULL);
}
