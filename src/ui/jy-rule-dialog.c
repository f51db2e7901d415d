/* jy-rule-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-rule-dialog.h"

#include <glib/gi18n.h>

#include "jy-field-grid.h"
#include "jy-record-form.h"
#include "jy-setting.h"
#include "jy-work-redating.h"
#include "jy-work-settings.h"

struct _JyRuleDialog
{
  JyDialog parent_instance;

  char *name;           /* (owned): of the setting */
  JyRedatingView *view; /* (owned) (nullable): what is counted, or was */
  JyFieldGrid *grid;    /* (nullable): the dialog is gone */
  AdwBin *found;
  GtkProgressBar *progress; /* (nullable): while it counts */
};

G_DEFINE_FINAL_TYPE (JyRuleDialog, jy_rule_dialog, JY_TYPE_DIALOG)

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "value",   N_("Value"), jy_record_read_count, NULL, TRUE, 10 },
  { "from_on", N_("From"),  jy_field_read_date,   NULL, TRUE, 12 },
  { NULL },
};
/* clang-format on */

static GtkWidget *
add_label (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

/* Whom it re-dates, one below the other, with the number of their tasks. */
static void
add_people (GtkWidget *box, const JyRedatingView *view)
{
  const GArray *people = view->redating->people;
  guint n_more = view->redating->n_residents - people->len;

  for (guint i = 0; i < people->len; i++)
    {
      guint n = g_array_index (people, JyRedatedPerson, i).n_tasks;
      g_autofree char *text = NULL;

      /* Translators: a person, and how many of their tasks change. */
      text = g_strdup_printf (ngettext ("%s: %u task", "%s: %u tasks", n),
                              (char *) view->names->pdata[i], n);
      add_label (box, text, "dim-label");
    }
  if (n_more > 0)
    {
      g_autofree char *text = g_strdup_printf (_("… and %u more"), n_more);

      add_label (box, text, "dim-label");
    }
}

static GtkWidget *
make_answer (const JyRedatingView *view)
{
  const JyRedating *redating = view->redating;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  guint n = redating->n_residents, n_homes = redating->n_households;
  g_autofree char *people = NULL;
  g_autofree char *homes = NULL;
  g_autofree char *tasks = NULL;

  if (n == 0 && n_homes == 0)
    {
      add_label (box, _("Nobody’s services get another date by it."), "heading");
      return box;
    }

  people =
    g_strdup_printf (ngettext ("This re-dates %u person.", "This re-dates %u people.", n), n);
  homes = g_strdup_printf (ngettext ("%u household as a whole is re-dated.",
                                     "%u households as a whole are re-dated.", n_homes),
                           n_homes);
  tasks = g_strdup_printf (_("Tasks that change: %u; new ones: %u; dropped: %u."),
                           redating->n_changed, redating->n_added, redating->n_dropped);
  add_label (box, people, "heading");
  if (n_homes > 0)
    add_label (box, homes, "heading");
  add_label (box, tasks, NULL);
  add_people (box, view);

  return box;
}

static GtkWidget *
make_counting (JyRuleDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  add_label (box, _("Counting whose services get another date…"), NULL);
  self->progress = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Counting whose services get another date…"), -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->progress));

  return box;
}

/* @view: (transfer full) (nullable): what is to be counted; %NULL: it must be counted again */
static void
begin (JyRuleDialog *self, JyRedatingView *view)
{
  g_clear_pointer (&self->view, jy_redating_view_unref);
  self->view = view;
  self->progress = NULL;
  adw_bin_set_child (self->found, view != NULL ? make_counting (self) : NULL);
  g_object_set (self, "save-label", view != NULL ? _("S_top") : _("_Preview"), NULL);
}

static void
changed_cb (JyRuleDialog *self)
{
  if (self->grid != NULL && self->view != NULL)
    begin (self, NULL);
}

static void ask (JyRuleDialog *self);

typedef struct
{
  JyRuleDialog *dialog; /* (owned) */
  JyRedatingView *view; /* (owned) */
} Part;

static void
part_free (Part *self)
{
  g_clear_object (&self->dialog);
  jy_redating_view_unref (self->view);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Part, part_free)

static void
part_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Part) part = user_data;
  JyRuleDialog *self = part->dialog;
  const JyRedating *redating = part->view->redating;
  g_autoptr (GError) error = NULL;
  gboolean is_told = jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL;

  if (self->grid == NULL || self->view != part->view)
    return; /* closed, or stopped */

  if (!is_told)
    {
      begin (self, NULL);
      jy_dialog_fail (JY_DIALOG (self), error);
    }
  else if (redating->is_done)
    {
      self->progress = NULL;
      adw_bin_set_child (self->found, make_answer (self->view));
      g_object_set (self, "save-label", _("_Apply"), NULL);
    }
  else
    {
      if (redating->n_total > 0)
        gtk_progress_bar_set_fraction (
          self->progress, MIN (1.0, (double) redating->n_looked_at / redating->n_total));
      ask (self);
    }
}

/* A part of the people; pages may ask in between. */
static void
ask (JyRuleDialog *self)
{
  Part *part = g_new0 (Part, 1);

  part->dialog = g_object_ref (self);
  part->view = jy_redating_view_ref (self->view);
  jy_office_call_async (jy_dialog_get_office (JY_DIALOG (self)), jy_work_redate,
                        jy_redating_view_ref (self->view), (GDestroyNotify) jy_redating_view_unref,
                        NULL, NULL, part_cb, part);
}

static GPtrArray *
collect (JyRuleDialog *self)
{
  GPtrArray *settings = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_setting_free);
  JyStoredSetting *setting = g_new0 (JyStoredSetting, 1);

  setting->name = g_strdup (self->name);
  setting->value = jy_field_grid_dup_value (self->grid, "value");
  jy_field_grid_get_date (self->grid, "from_on", &setting->from_on);
  g_ptr_array_add (settings, setting);

  return settings;
}

static void
stored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRuleDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    jy_dialog_done (JY_DIALOG (self));
  else if (self->grid != NULL)
    {
      begin (self, NULL); /* what was counted holds no more */
      jy_dialog_fail (JY_DIALOG (self), error);
    }
}

/* The first time whose services it re-dates, then for good; in between it stops counting. */
static void
jy_rule_dialog_save (JyDialog *dialog)
{
  JyRuleDialog *self = JY_RULE_DIALOG (dialog);

  jy_dialog_show_problem (dialog, NULL);
  if (self->view == NULL)
    {
      if (!jy_field_grid_check (self->grid))
        return;
      begin (self, jy_redating_view_new (collect (self)));
      ask (self);
    }
  else if (!self->view->redating->is_done)
    begin (self, NULL);
  else
    {
      jy_dialog_set_busy (dialog, TRUE);
      jy_office_call_async (jy_dialog_get_office (dialog), jy_work_set_settings, collect (self),
                            (GDestroyNotify) g_ptr_array_unref, NULL, NULL, stored_cb,
                            g_object_ref (self));
    }
}

static void
jy_rule_dialog_dispose (GObject *object)
{
  JyRuleDialog *self = JY_RULE_DIALOG (object);

  self->grid = NULL;
  self->progress = NULL;
  g_clear_pointer (&self->view, jy_redating_view_unref);

  G_OBJECT_CLASS (jy_rule_dialog_parent_class)->dispose (object);
}

static void
jy_rule_dialog_finalize (GObject *object)
{
  g_free (JY_RULE_DIALOG (object)->name);

  G_OBJECT_CLASS (jy_rule_dialog_parent_class)->finalize (object);
}

static void
jy_rule_dialog_class_init (JyRuleDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_rule_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_rule_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_rule_dialog_save;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/jiayi/Jiayi/ui/jy-rule-dialog.ui");
}

static void
jy_rule_dialog_init (JyRuleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_rule_dialog_open (GtkWidget *origin, JyOffice *office, const JyStoredSetting *setting)
{
  JyRuleDialog *self = g_object_new (JY_TYPE_RULE_DIALOG, "office", office, NULL);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GDate today;

  jy_office_get_today (office, &today);
  self->name = g_strdup (setting->name);
  self->grid = JY_FIELD_GRID (jy_field_grid_new (fields, 1, &today));
  self->found = ADW_BIN (adw_bin_new ());
  jy_field_grid_set_text (self->grid, "value", setting->value);
  jy_field_grid_set_date (self->grid, "from_on", &setting->from_on);
  add_label (body, _(jy_setting_find (setting->name)->title), "heading");
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->grid));
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->found));
  g_object_set (self, "body", body, "save-label", _("_Preview"), NULL);
  g_signal_connect_object (self->grid, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}
