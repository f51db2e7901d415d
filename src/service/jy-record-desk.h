/* jy-record-desk.h - all that is needed to fill in a record form for somebody
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Read once from the store; after that a form is checked and judged at every keystroke without it.
 */
#pragma once

#include "jy-deliverable.h"
#include "jy-form.h"
#include "jy-known-facts.h"
#include "jy-outcome.h"
#include "jy-store-drafts.h"
#include "jy-store-register-rows.h"
#include "jy-store-services.h"
#include "jy-store-task-rows.h"

G_BEGIN_DECLS

/**
 * JyRecordRequest:
 * @form: (owned): the id of a form; "": it is still to be chosen
 * @resident: 0: the household's
 * @household: 0: the resident's
 * @record: a record to be corrected; 0: a new one
 */
typedef struct
{
  char *form;
  gint64 resident;
  gint64 household;
  gint64 record;
} JyRecordRequest;

JyRecordRequest *jy_record_request_new (const char *form,
                                        gint64 resident,
                                        gint64 household,
                                        gint64 record) G_GNUC_WARN_UNUSED_RESULT;
void jy_record_request_free (JyRecordRequest *self);

/* A record that was made before, with its answers read. */
typedef struct
{
  JyStoredServiceRecord *record; /* (owned) */
  JyAnswers *answers;            /* (owned) */
} JyPreviousRecord;

/**
 * JyRecordDesk:
 * @form: (nullable): what is filled in; %NULL: it is still to be chosen, and nothing can be judged
 * @person: (owned) (nullable): for whom; %NULL: for a household
 * @household: (owned) (nullable): the household it is for, or that the person lives in
 * @record: (owned) (nullable): what is being corrected; %NULL: a new record
 * @previous: (owned) (element-type JyPreviousRecord): all other records of the person, or of the
 *   household, of every form, the latest first
 * @draft: (owned) (nullable): what was being typed when the program was left
 * @tasks: (owned) (element-type JyTaskRow): their open tasks, by last day
 * @deliverables: (owned) (element-type JyDeliverable): items of the agreement among them
 * @context: for jy_form_check(), of the date set last
 */
typedef struct
{
  const JyForm *form;
  JyRegisterPerson *person;
  JyRegisterHousehold *household;
  JyStoredServiceRecord *record;
  GPtrArray *previous;
  JyRecordDraft *draft;
  GPtrArray *tasks;
  GPtrArray *deliverables;
  JyFormContext context;

  /*< private >*/
  GDate today;
  JyKnownFacts *known;
  GPtrArray *settings;
  JyOutcomeParameters parameters;
  GArray *judged; /* (element-type JyOutcomePrevious): of @previous, done ones */
} JyRecordDesk;

void jy_record_desk_free (JyRecordDesk *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRecordDesk, jy_record_desk_free)

/* The day of the service: ages, groups and limits are those of that day. */
void jy_record_desk_set_date (JyRecordDesk *self, const GDate *date);

/* What follows from @answers: see jy_outcome_judge(). */
void jy_record_desk_judge (const JyRecordDesk *self, const JyAnswers *answers, JyOutcome *outcome);

/* Returns: (transfer none) (nullable): the latest record of the same form that was done before the
 * date; what is carried over and shown beside the fields */
const JyPreviousRecord *jy_record_desk_get_last (const JyRecordDesk *self);

/* A record made since the desk was read: later ones are judged by it, too.
 * @record: (transfer full): no older than those there are */
void jy_record_desk_add_previous (JyRecordDesk *self, JyPreviousRecord *record);

/* Reads a desk, its date being today, or that of the record to be corrected.
 * @args: a #JyRecordRequest
 * Returns: (transfer full): a #JyRecordDesk; %JY_ERROR_NOT_FOUND if there is no such form, person
 *   or record */
gpointer jy_work_open_record (JyWork *work, gpointer args, GError **error);

G_END_DECLS
