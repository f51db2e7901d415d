/* jy-score-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-score-private.h"

#include <glib/gi18n.h>

#include "jy-bar.h"
#include "jy-date.h"
#include "jy-message.h"
#include "jy-period-bar.h"
#include "jy-record-form.h"
#include "jy-turn.h"

struct _JyScoreSection
{
  JyPage parent_instance;

  JyScoreSheet *sheet; /* (nullable): before it was made */

  GtkDropDown *subject;
  JyPeriodBar *period;
  GtkEntry *sum;
  GtkLabel *card;
  JyRecordList *units;
  JyRecordList *items;
};

G_DEFINE_FINAL_TYPE (JyScoreSection, jy_score_section, JY_TYPE_PAGE)

const JyScoreSheet *
jy_score_section_get_sheet (JyScoreSection *self)
{
  return self->sheet;
}

const JyScoredUnit *
jy_score_section_get_unit (JyScoreSection *self)
{
  const JyScoreRow *row = jy_record_list_get_selected (self->units);

  for (guint i = 0; row != NULL && i < self->sheet->units->len; i++)
    if (((const JyScoredUnit *) self->sheet->units->pdata[i])->id == row->id)
      return self->sheet->units->pdata[i];

  return NULL;
}

const JyScoreLine *
jy_score_section_get_line (JyScoreSection *self)
{
  const JyStoredScoreItem *item = jy_record_list_get_selected (self->items);
  const JyScoredUnit *unit = jy_score_section_get_unit (self);

  for (guint i = 0; item != NULL && unit != NULL && i < self->sheet->items->len; i++)
    if (((const JyStoredScoreItem *) self->sheet->items->pdata[i])->id == item->id)
      return unit->lines->pdata[i];

  return NULL;
}

static void
show_items (JyScoreSection *self)
{
  if (self->sheet != NULL && self->items != NULL)
    jy_record_list_show (self->items, self->sheet->items);
}

static void
show_card (JyScoreSection *self)
{
  g_autofree char *text = NULL;
  char day[JY_DATE_TEXT_SIZE];

  if (self->sheet->card != NULL)
    {
      jy_date_to_text (&self->sheet->card->from_on, day);
      text = g_strdup_printf (_("Your own card, from %s"), day);
    }
  gtk_label_set_text (self->card, text != NULL ? text : _("The card the program comes with"));
}

static void
show_sheet (JyScoreSection *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (jy_score_row_record.free);

  for (guint i = 0; i < self->sheet->units->len; i++)
    {
      const JyScoredUnit *unit = self->sheet->units->pdata[i];
      JyScoreRow *row = g_new0 (JyScoreRow, 1);

      row->id = unit->id;
      row->name = g_strdup (unit->name);
      g_ptr_array_add (rows, row);
    }

  show_card (self);
  jy_record_list_show (self->units, rows);
  show_items (self);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyScoreSection) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyScoreSheet) sheet = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (sheet == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jy_message_show_error (GTK_WIDGET (self), _("The Scores Could Not Be Made"), error);
      return;
    }
  if (self->items == NULL)
    return;

  g_clear_pointer (&self->sheet, jy_score_sheet_free);
  self->sheet = g_steal_pointer (&sheet);
  show_sheet (self);
}

/* Returns: in fen; 0 for nothing, and for what is no amount: the entry then says so */
static gint64
read_sum (JyScoreSection *self)
{
  JyFieldReading reading = { .text = gtk_editable_get_text (GTK_EDITABLE (self->sum)) };
  const char *problem = *reading.text != '\0' ? jy_record_read_money (&reading) : NULL;
  g_autofree char *value = reading.value;

  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->sum), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->sum), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->sum), problem);

  return value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;
}

static void
jy_score_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyScoreSection *self = JY_SCORE_SECTION (page);
  JyOffice *office = jy_page_get_office (page);
  JyScoreRequest request = { 0 };
  GDate today;

  jy_office_get_today (office, &today);
  jy_period_bar_set_today (self->period, &today);
  request.subject = jy_score_subjects[gtk_drop_down_get_selected (self->subject)].code;
  request.period = *jy_period_bar_get_period (self->period);
  request.sum = read_sum (self);
  jy_office_report_async (office, jy_work_make_score_sheet, g_memdup2 (&request, sizeof request),
                          g_free, (GDestroyNotify) jy_score_sheet_free, cancellable, made_cb,
                          g_object_ref (self));
}

static void
new_card_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyScoreSection *self = JY_SCORE_SECTION (widget);

  if (self->sheet != NULL)
    jy_score_card_dialog_new (widget, jy_page_get_office (JY_PAGE (self)),
                              self->sheet->request.subject, &self->sheet->request.period.first);
}

/* From wherever the focus is. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  gtk_widget_activate_action (GTK_WIDGET (JY_SCORE_SECTION (widget)->units), "list.print", NULL);
}

static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  JyScoreSection *self = JY_SCORE_SECTION (widget);
  gboolean in_items = jy_turn_has_focus (GTK_WIDGET (self->items));

  jy_record_list_focus (in_items ? self->units : self->items);
}

static void
jy_score_section_dispose (GObject *object)
{
  JyScoreSection *self = JY_SCORE_SECTION (object);

  self->items = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_pointer (&self->sheet, jy_score_sheet_free);

  G_OBJECT_CLASS (jy_score_section_parent_class)->dispose (object);
}

static void
jy_score_section_class_init (JyScoreSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_score_section_dispose;
  JY_PAGE_CLASS (klass)->reload = jy_score_section_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_ASSESSMENT | JY_CHANGE_TEAMS | JY_CHANGE_SETTINGS |
                                   JY_CHANGE_AREAS | JY_CHANGE_AGREEMENTS | JY_CHANGE_SERVICES |
                                   JY_CHANGE_RESIDENTS | JY_CHANGE_HOUSEHOLDS;

  jy_score_section_install_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "section.new-card", NULL, new_card_action);
  gtk_widget_class_install_action (widget_class, "section.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "section.switch", NULL, switch_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "section.print",
                                       NULL);
}

static GtkWidget *
make_bar (JyScoreSection *self)
{
  GtkWidget *bar = jy_bar_new ();
  const char *names[JY_SCORE_N_SUBJECTS + 1] = { NULL };

  for (guint i = 0; i < JY_SCORE_N_SUBJECTS; i++)
    names[i] = _(jy_score_subjects[i].name);
  self->subject = jy_bar_make_drop_down (names);
  self->period = g_object_new (JY_TYPE_PERIOD_BAR, NULL);
  self->sum = GTK_ENTRY (gtk_entry_new ());
  gtk_editable_set_width_chars (GTK_EDITABLE (self->sum), 10);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->sum), 10);

  jy_bar_add_choice (bar, _("_Whose"), GTK_WIDGET (self->subject));
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->period));
  jy_bar_add_choice (bar, _("_Sum to share out"), GTK_WIDGET (self->sum));
  self->card = jy_bar_add_text (bar);

  g_signal_connect_object (self->subject, "notify::selected", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->period, "changed", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sum, "activate", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
  return bar;
}

static void
jy_score_section_init (JyScoreSection *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *paned = gtk_paned_new (GTK_ORIENTATION_VERTICAL);

  jy_turn_add_key (GTK_WIDGET (self), GDK_KEY_F6, 0, "section.switch");
  self->units = JY_RECORD_LIST (jy_record_list_new (&jy_score_units, self));
  self->items = JY_RECORD_LIST (jy_record_list_new (&jy_score_items, self));
  jy_record_list_prepend (self->items, jy_score_section_make_buttons ());
  gtk_paned_set_start_child (GTK_PANED (paned), GTK_WIDGET (self->units));
  gtk_paned_set_end_child (GTK_PANED (paned), GTK_WIDGET (self->items));
  gtk_paned_set_position (GTK_PANED (paned), 240);
  gtk_paned_set_shrink_start_child (GTK_PANED (paned), FALSE);
  gtk_paned_set_shrink_end_child (GTK_PANED (paned), FALSE);
  gtk_widget_set_vexpand (paned, TRUE);
  gtk_box_append (GTK_BOX (box), make_bar (self));
  gtk_box_append (GTK_BOX (box), paned);
  adw_bin_set_child (ADW_BIN (self), box);
  jy_page_set_main_action (JY_PAGE (self), _("_New Card…"), "section.new-card");

  g_signal_connect_object (self->units, "selected", G_CALLBACK (show_items), self,
                           G_CONNECT_SWAPPED);
}
